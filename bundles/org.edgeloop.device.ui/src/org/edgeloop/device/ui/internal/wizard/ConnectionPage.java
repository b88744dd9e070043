package org.edgeloop.device.ui.internal.wizard;

import java.util.Optional;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.ui.internal.plan.ConnectionArea;
import org.edgeloop.device.ui.wizard.NewDevice;

/** Tests the connection as soon as the page shows. A device that fails may be kept all the same: it may be there tomorrow. */
final class ConnectionPage extends WizardPage {

	private final NewDevice device;
	private ConnectionArea connection;
	private Optional<DeviceSettings> tested = Optional.empty();

	ConnectionPage(NewDevice device) {
		super("connection");
		this.device = device;
		setTitle("Connection Test");
		setDescription("Whether the device can be used, found out from the cable upwards. Nothing on it is changed.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(page);
		connection = new ConnectionArea(page, this::showVerdict);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(connection.control());
		setControl(page);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible && !tested.equals(Optional.of(device.settings()))) {
			tested = Optional.of(device.settings());
			connection.test(device.kind().orElseThrow(), device.settings());
		} else if (!visible) {
			connection.cancel();
		}
	}

	private void showVerdict() {
		var verdict = connection.verdict();
		switch (verdict.icon()) {
		case PASSED -> setMessage("The device can be used.", IMessageProvider.INFORMATION);
		case ERROR -> setMessage(verdict.sentence() + " The device can be kept all the same.", IMessageProvider.WARNING);
		default -> setMessage(verdict.sentence(), IMessageProvider.NONE);
		}
	}
}
