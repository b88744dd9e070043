package org.edgeloop.device.ui.internal.console;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.edgeloop.base.Problem;
import org.edgeloop.device.ui.console.ConsolePresenter;
import org.edgeloop.device.ui.console.ConsolePresenter.State;

/** The console of one device: how it stands, what was said, and what is sent. */
public final class ConsolePane extends Composite {

	private final ConsolePresenter presenter;
	private final Label status;
	private final ConsoleOutput output;
	private final ConsoleInput input;
	private boolean isRaw;

	public ConsolePane(Composite parent, ConsolePresenter presenter) {
		super(parent, SWT.NONE);
		this.presenter = presenter;
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
		status = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 2).hint(1, SWT.DEFAULT).applyTo(status);
		output = new ConsoleOutput(this, presenter);
		GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(output.control());
		output.control().addListener(SWT.KeyDown, this::typed);
		output.control().addListener(SWT.Traverse, this::traversed);
		input = new ConsoleInput(this, presenter);
		presenter.addListener(this::showState);
		showState();
	}

	private void showState() {
		if (!isDisposed()) {
			String words = words();
			status.setText(words);
			status.setToolTipText(words);
			output.update();
			input.update();
		}
	}

	private String words() {
		return switch (presenter.state()) {
		case OPENING -> "Opening the console of " + presenter.device() + "…";
		case OPEN -> presenter.title() + (isRaw ? ": each key is sent" : presenter.takesInput() ? "" : ": takes no input");
		case CLOSED -> presenter.problem().map(Problem::toLine).map(why -> "Not connected: " + why).orElse("Not connected");
		};
	}

	/** In raw mode keys go to the device instead of moving about in the text. */
	private void typed(Event key) {
		boolean isCopying = key.stateMask == SWT.MOD1 && Character.toLowerCase(key.keyCode) == 'c' && output.control().getSelectionCount() > 0;
		if (isRaw && presenter.state() == State.OPEN && !isCopying) {
			RawKeys.of(key).ifPresent(presenter::sendRaw);
			key.doit = false;
		}
	}

	/** A tabulator is a key like others there; with Ctrl it still leaves the text. */
	private void traversed(Event key) {
		if (isRaw && (key.detail == SWT.TRAVERSE_TAB_NEXT || key.detail == SWT.TRAVERSE_ESCAPE) && key.stateMask == 0) {
			key.doit = false;
		}
	}

	public ConsolePresenter presenter() {
		return presenter;
	}

	/** @return the text, for copying and finding */
	public StyledText text() {
		return output.control();
	}

	public boolean isRaw() {
		return isRaw;
	}

	/** Sends each key at once, or lines as a whole. */
	public void setRaw(boolean raw) {
		isRaw = raw;
		showState();
		setFocus();
	}

	@Override
	public boolean setFocus() {
		return !isRaw && input.setFocus() || output.control().setFocus();
	}
}
