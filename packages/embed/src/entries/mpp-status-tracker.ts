import {define} from '@mpp-sdk/core';
import {MppStatusTracker} from '@mpp-sdk/status-tracker';

define('mpp-status-tracker', MppStatusTracker);
