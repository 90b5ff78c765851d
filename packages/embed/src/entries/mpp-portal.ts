import {define} from '@mpp-sdk/core';
import {MppPortal} from '../mpp-portal.js';

define('mpp-portal', MppPortal);
