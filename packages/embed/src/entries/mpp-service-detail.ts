import {define} from '@mpp-sdk/core';
import {MppServiceDetail} from '@mpp-sdk/service-search';

define('mpp-service-detail', MppServiceDetail);
