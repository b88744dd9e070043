package org.edgeloop.device.ui.internal.plan;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.edgeloop.device.ui.DeviceReference;
import org.edgeloop.ui.Icons;

/** Tests the connection of a device that is configured. It is not modal, so that a cable can be looked for meanwhile. */
public final class TestConnectionDialog extends TitleAreaDialog {

	private final DeviceReference device;
	private ConnectionArea connection;

	public TestConnectionDialog(Shell parent, DeviceReference device) {
		super(parent);
		this.device = device;
		setShellStyle(SWT.SHELL_TRIM);
		setBlockOnOpen(false);
		setHelpAvailable(false);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		getShell().setText("Test Connection");
		getShell().setImage(Icons.CONNECTION.image());
		setTitle(device.name() + ", " + device.kind().address(device.settings()));
		Composite area = (Composite) super.createDialogArea(parent);
		Composite body = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		connection = new ConnectionArea(body, this::showVerdict);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(connection.control());
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, true).addListener(SWT.Selection, _ -> close());
		connection.test(device.kind(), device.settings());
	}

	private void showVerdict() {
		PlanVerdict verdict = connection.verdict();
		setMessage(verdict.sentence(), switch (verdict.icon()) {
		case ERROR -> IMessageProvider.ERROR;
		case WARNING -> IMessageProvider.WARNING;
		default -> IMessageProvider.NONE;
		});
	}
}
