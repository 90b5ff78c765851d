import {define} from '@mpp-sdk/core';
import {MppStatusTracker} from './mpp-status-tracker.js';

define('mpp-status-tracker', MppStatusTracker);
