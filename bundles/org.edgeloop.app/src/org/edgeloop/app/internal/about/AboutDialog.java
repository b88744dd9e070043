package org.edgeloop.app.internal.about;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.edgeloop.app.internal.Logo;
import org.edgeloop.ui.Problems;
import org.osgi.framework.FrameworkUtil;

/** Says which Edgeloop this is, under which licence, and whose work is in it. */
public final class AboutDialog extends Dialog {

	private static final int COPY_ID = IDialogConstants.CLIENT_ID;
	private static final int DETAILS_ID = IDialogConstants.CLIENT_ID + 1;
	private static final int LOGO_SIZE = 72;
	private static final int WIDTH = 620;
	private static final int NOTICES_HEIGHT = 170;

	private final AboutText about = new AboutText(FrameworkUtil.getBundle(AboutDialog.class).getBundleContext().getBundles());

	public AboutDialog(Shell parent) {
		super(parent);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("About Edgeloop");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		var heading = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(18, 4).applyTo(heading);
		var logo = new Label(heading, SWT.NONE);
		logo.setImage(Logo.image(logo, LOGO_SIZE));
		GridDataFactory.swtDefaults().span(1, 2).applyTo(logo);
		var name = new Label(heading, SWT.NONE);
		name.setText("Edgeloop " + about.version());
		name.setFont(JFaceResources.getHeaderFont());
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.END).applyTo(name);
		var claim = new Label(heading, SWT.NONE);
		claim.setText("The workbench for machine learning on edge condition monitoring");
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(claim);
		text(area, about.versions(), SWT.MULTI | SWT.READ_ONLY, SWT.DEFAULT);
		text(area, about.licence(), SWT.MULTI | SWT.READ_ONLY | SWT.WRAP, SWT.DEFAULT);
		new Label(area, SWT.NONE).setText("It contains, each under its own licence:");
		text(area, about.notices(), SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER, NOTICES_HEIGHT);
		return area;
	}

	/** Text fields rather than labels, so that a user can copy from them. */
	private static void text(Composite parent, String content, int style, int height) {
		var text = new Text(parent, style);
		text.setText(content);
		if ((style & SWT.BORDER) == 0) {
			text.setBackground(parent.getBackground());
		}
		GridDataFactory.fillDefaults().grab(true, height != SWT.DEFAULT).hint(WIDTH, height).indent(0, 8).applyTo(text);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, COPY_ID, "Copy Versions", false);
		createButton(parent, DETAILS_ID, "Installation Details", false);
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true).setFocus();
	}

	@Override
	protected void buttonPressed(int id) {
		switch (id) {
		case COPY_ID -> copy();
		case DETAILS_ID -> showDetails();
		default -> super.buttonPressed(id);
		}
	}

	private void copy() {
		var clipboard = new Clipboard(getShell().getDisplay());
		clipboard.setContents(new Object[] { about.versions() }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	private static void showDetails() {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.eclipse.ui.help.installationDialog", null);
		} catch (CommandException e) {
			Problems.log("The installation details could not be shown.", e);
		}
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
