import {define} from '@mpp-sdk/core';
import {MppApplicationForm} from './mpp-application-form.js';

define('mpp-application-form', MppApplicationForm);
