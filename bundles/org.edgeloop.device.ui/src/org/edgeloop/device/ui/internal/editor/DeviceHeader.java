package org.edgeloop.device.ui.internal.editor;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.services.IServiceLocator;
import org.edgeloop.base.Problem;
import org.edgeloop.device.DeviceKind;
import org.edgeloop.device.ui.editor.DeviceSession;
import org.edgeloop.device.ui.internal.devices.DeviceCommand;
import org.edgeloop.device.ui.internal.devices.DeviceImages;
import org.edgeloop.ui.DocumentPage;
import org.edgeloop.ui.Icons;

/** What stands above every page: the device's name and address, what is wrong with its settings, and the buttons. */
final class DeviceHeader implements DocumentPage.Header {

	private static final int CELLS = 6;

	private final DeviceSession session;
	private final Composite control;
	private final Label title;
	private final Label icon;
	private final Label state;

	DeviceHeader(Composite parent, FormToolkit toolkit, DeviceSession session, IServiceLocator site) {
		this.session = session;
		control = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(CELLS).spacing(8, 0).applyTo(control);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
		title = toolkit.createLabel(control, "");
		title.setFont(JFaceResources.getBannerFont());
		icon = toolkit.createLabel(control, "");
		GridDataFactory.swtDefaults().hint(16, 16).indent(8, 0).applyTo(icon);
		state = toolkit.createLabel(control, "");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(80, SWT.DEFAULT).applyTo(state);
		button(toolkit, site, "Test Connection", "Finds out step by step whether the device can be used", DeviceCommand.TEST);
		button(toolkit, site, "Console", "Shows what the device says", DeviceCommand.CONSOLE);
		button(toolkit, site, "Live Values", "Draws the values that the device gives while it runs", DeviceCommand.LIVE);
	}

	private void button(FormToolkit toolkit, IServiceLocator site, String text, String hint, DeviceCommand command) {
		Button button = toolkit.createButton(control, text, SWT.PUSH);
		button.setToolTipText(hint);
		button.addListener(SWT.Selection, _ -> command.execute(site));
	}

	@Override
	public void refresh() {
		title.setText(session.name().replace("&", "&&"));
		List<Problem> problems = session.kind().map(kind -> kind.check(session.settings())).orElse(List.of());
		if (!session.note().isEmpty()) {
			say(Icons.RECOVER, session.note());
		} else if (session.kind().isEmpty()) {
			say(Icons.ERROR, "There is no kind of device named " + session.document().model().getKind() + ": choose one");
		} else if (!problems.isEmpty()) {
			say(problems.getFirst().severity() == Problem.Severity.ERROR ? Icons.ERROR : Icons.WARNING, problems.getFirst().toLine());
		} else {
			DeviceKind kind = session.kind().orElseThrow();
			say(DeviceImages.icon(kind.id()), kind.name() + ", " + kind.address(session.settings()));
		}
		control.layout(true, true);
	}

	@Override
	public void say(Icons picture, String sentence) {
		icon.setImage(picture.image());
		state.setText(sentence.replace("&", "&&"));
		state.setToolTipText(sentence);
	}
}
