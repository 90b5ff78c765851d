import {define} from '@mpp-sdk/core';
import {MppServiceDetail} from './mpp-service-detail.js';
import {MppServiceSearch} from './mpp-service-search.js';

define('mpp-service-search', MppServiceSearch);
define('mpp-service-detail', MppServiceDetail);
