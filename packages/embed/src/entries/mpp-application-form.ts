import {define} from '@mpp-sdk/core';
import {MppApplicationForm} from '@mpp-sdk/application-form';

define('mpp-application-form', MppApplicationForm);
