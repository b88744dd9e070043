package org.edgeloop.device.ui.internal.console;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.device.ui.console.ConsolePresenter;

/** The line that is typed and sent as a whole; the arrow keys bring back earlier ones. */
final class ConsoleInput {

	private static final int MOST = 200;

	private final ConsolePresenter presenter;
	private final Composite row;
	private final Text line;
	private final Button send;
	private final List<String> earlier = new ArrayList<>();
	private int at;

	ConsoleInput(Composite parent, ConsolePresenter presenter) {
		this.presenter = presenter;
		row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		Label label = new Label(row, SWT.NONE);
		label.setText("&Send:");
		GridDataFactory.fillDefaults().align(SWT.LEFT, SWT.CENTER).applyTo(label);
		line = new Text(row, SWT.SINGLE | SWT.BORDER);
		line.setFont(JFaceResources.getTextFont());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		line.addListener(SWT.DefaultSelection, _ -> send());
		line.addListener(SWT.KeyDown, this::recall);
		send = new Button(row, SWT.PUSH);
		send.setText("Send");
		send.addListener(SWT.Selection, _ -> send());
		update();
	}

	void update() {
		boolean takes = presenter.takesInput();
		line.setEnabled(takes);
		send.setEnabled(takes);
		line.setMessage(takes ? "a line, sent with " + presenter.ending().label() : "");
	}

	boolean setFocus() {
		return line.isEnabled() && line.setFocus();
	}

	private void send() {
		String text = line.getText();
		earlier.remove(text);
		if (!text.isEmpty()) {
			earlier.add(text);
		}
		if (earlier.size() > MOST) {
			earlier.removeFirst();
		}
		at = earlier.size();
		line.setText("");
		presenter.sendLine(text);
	}

	private void recall(Event key) {
		int step = key.keyCode == SWT.ARROW_UP ? -1 : key.keyCode == SWT.ARROW_DOWN ? 1 : 0;
		if (step != 0 && !earlier.isEmpty()) {
			key.doit = false;
			at = Math.clamp((long) at + step, 0, earlier.size());
			String text = at < earlier.size() ? earlier.get(at) : "";
			line.setText(text);
			line.setSelection(text.length());
		}
	}
}
