import {AsyncDirective} from 'lit/async-directive.js';

/** A field with a state of its own: it draws itself anew without the rest of the form, and needs no tag. */
export abstract class Widget<Props> extends AsyncDirective {
  protected props!: Props;

  protected abstract draw(): unknown;

  override render(props: Props): unknown {
    this.props = props;
    return this.draw();
  }

  protected redraw(): void {
    if (this.isConnected && this.props) this.setValue(this.draw());
  }
}
