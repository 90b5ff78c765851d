import {expect} from '@open-wc/testing';
import {visibleText} from '@mpp-sdk/testing';
import {booked} from './booking-walk.states.js';
import './define.js';
import {useStage} from './test-stage.states.js';

const used = useStage();

it('books a visit', async () => {
  const element = await booked(used.stage);
  expect(visibleText(element)).to.match(/pukul \d\d\.\d\d–\d\d\.\d\d WIB/);
});
