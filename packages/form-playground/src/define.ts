import {define, MppProvider} from '@mpp-sdk/core';
import {MppFormPlayground} from './mpp-form-playground.js';
import {MppFormPreview} from './mpp-form-preview.js';

define('mpp-provider', MppProvider);
define('mpp-form-preview', MppFormPreview);
define('mpp-form-playground', MppFormPlayground);
