import {define, MppProvider} from '@mpp-sdk/core';

define('mpp-provider', MppProvider);
