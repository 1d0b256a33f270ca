import { FIRST_WALK, useHouse } from './house';
import { Visitor } from './visitor';

const house = useHouse();

describe('several at once', () => {
  it('takes two tabs for two devices of one household, each with its own walk and the same week', async () => {
    const kitchen = await Visitor.open(house.browser, house.started.address);
    const bedroom = await Visitor.inTab(kitchen.context, house.started.address);
    await kitchen.page.getByText('device 1 of 2').waitFor();
    await bedroom.page.getByText('device 2 of 2').waitFor();
    expect(await kitchen.page.title()).toBe('Steady Stride');
    expect(await bedroom.page.title()).toBe('Steady Stride, device 2');
    await kitchen.given(FIRST_WALK);
    expect(await kitchen.page.locator('.player-card').count()).toBe(1);
    expect(await bedroom.page.locator('.player-card').count()).toBe(0);
    expect(await bedroom.heard()).toEqual([]);

    await kitchen.press('To the end of the walk');
    await bedroom.say('alexa, ask steady stride how my week went');
    expect((await bedroom.heard()).at(-1)).toMatch(/One walk and ten minutes/);
    await kitchen.close();
  });

  it('answers in every one of eight tabs: more than a browser keeps connections to a server', async () => {
    const first = await Visitor.open(house.browser, house.started.address);
    const tabs = [first];
    while (tabs.length < 8) tabs.push(await Visitor.inTab(first.context, house.started.address));
    for (const tab of tabs) {
      await tab.say('alexa, open steady stride');
      expect(await tab.heard()).toHaveLength(1);
    }
    await first.close();
  });

  it('is the same device again after a reload, whichever tab it was', async () => {
    const first = await Visitor.open(house.browser, house.started.address);
    const second = await Visitor.inTab(first.context, house.started.address);
    await second.page.reload();
    await second.page.getByText('This page is device 2 of 2').waitFor();
    await first.close();
  });
});
