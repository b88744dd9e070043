package org.edgeloop.device.ui.internal.editor;

import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.services.IServiceLocator;
import org.edgeloop.base.Problem;
import org.edgeloop.device.DeviceKind;
import org.edgeloop.device.ui.editor.DeviceSession;
import org.edgeloop.device.ui.internal.devices.DeviceCommand;
import org.edgeloop.device.ui.internal.devices.DeviceImages;
import org.edgeloop.ui.DocumentHeader;
import org.edgeloop.ui.Icons;

/** The device's name and address, what is wrong with its settings, and what it can do. */
final class DeviceHeader extends DocumentHeader {

	private final DeviceSession session;

	DeviceHeader(Composite body, FormToolkit toolkit, DeviceSession session, IServiceLocator site) {
		super(body, toolkit);
		this.session = session;
		button("Test Connection", "Finds out step by step whether the device can be used", () -> DeviceCommand.TEST.execute(site));
		button("Console", "Shows what the device says", () -> DeviceCommand.CONSOLE.execute(site));
		button("Live Values", "Draws the values that the device gives while it runs", () -> DeviceCommand.LIVE.execute(site));
	}

	@Override
	protected void refresh() {
		setTitle(session.name());
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
	}
}
