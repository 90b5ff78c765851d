import {define} from '@mpp-sdk/core';
import {MppServiceSearch} from '@mpp-sdk/service-search';

define('mpp-service-search', MppServiceSearch);
