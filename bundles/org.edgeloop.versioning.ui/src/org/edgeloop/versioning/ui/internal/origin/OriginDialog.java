package org.edgeloop.versioning.ui.internal.origin;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.edgeloop.ui.RowColumn;
import org.edgeloop.ui.RowTable;
import org.edgeloop.ui.TableCopy;
import org.edgeloop.versioning.ui.origin.OriginFact;

/** Shows which version of the data something came from. */
final class OriginDialog extends TitleAreaDialog {

	private static final int WIDTH = 640;
	private static final int HEIGHT = 180;

	private final String subject;
	private final List<OriginFact> facts;

	/** @param subject what came from there, as the user knows it */
	OriginDialog(Shell parent, String subject, List<OriginFact> facts) {
		super(parent);
		this.subject = subject;
		this.facts = List.copyOf(facts);
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
		setBlockOnOpen(false);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		getShell().setText("Data Version");
		setTitle(subject);
		setMessage("Which version of the data it came from");
		Composite area = (Composite) super.createDialogArea(parent);
		RowTable<OriginFact> table = new RowTable<>(area, List.of(RowColumn.words("What", 26, OriginFact::name), RowColumn.words("Is", 90, OriginFact::value)), _ -> {
			// there is nothing to open
		});
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table.control());
		TableCopy.install(table.control());
		table.show(facts);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}
}
