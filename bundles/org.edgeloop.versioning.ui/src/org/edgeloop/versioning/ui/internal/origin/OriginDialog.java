package org.edgeloop.versioning.ui.internal.origin;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.RowColumn;
import org.edgeloop.ui.RowTable;
import org.edgeloop.ui.TableCopy;
import org.edgeloop.versioning.ui.origin.OriginFact;

/** Shows which version of the data something came from. */
final class OriginDialog extends TitleAreaDialog {

	private static final int WIDTH = 860;
	private static final int HEIGHT = 180;
	private static final int SHOW = IDialogConstants.CLIENT_ID + 1;

	private final String subject;
	private final List<OriginFact> facts;
	private final Consumer<String> commits;
	private RowTable<OriginFact> table;

	/**
	 * @param subject what came from there, as the user knows it
	 * @param commits shows a commit
	 */
	OriginDialog(Shell parent, String subject, List<OriginFact> facts, Consumer<String> commits) {
		super(parent);
		this.commits = commits;
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
		table = new RowTable<>(area, List.of(RowColumn.words("What", 26, OriginFact::name), RowColumn.words("Is", 90, OriginFact::value)), this::show);
		table.setImage(fact -> fact.commit().isPresent() ? Icons.COMMIT_DOT.image() : null);
		table.control().addListener(SWT.Selection, _ -> enable());
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table.control());
		TableCopy.install(table.control());
		table.show(facts);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, SHOW, "Show in History", false);
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
		enable();
	}

	/** The commit of the selected row, or else the only one that there is. */
	private Optional<OriginFact> chosen() {
		List<OriginFact> leading = facts.stream().filter(fact -> fact.commit().isPresent()).toList();
		return table.selected().filter(fact -> fact.commit().isPresent()).or(() -> leading.size() == 1 ? Optional.of(leading.getFirst()) : Optional.empty());
	}

	private void enable() {
		getButton(SHOW).setEnabled(chosen().isPresent());
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == SHOW) {
			chosen().ifPresent(this::show);
		} else {
			super.buttonPressed(id);
		}
	}

	private void show(OriginFact fact) {
		fact.commit().ifPresent(commit -> {
			close();
			commits.accept(commit);
		});
	}
}
