package org.edgeloop.experiment.ui.internal.runs;

import java.util.Optional;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks what is to be noted of runs. */
final class NoteDialog extends TitleAreaDialog {

	private static final int CHARACTERS = 70;
	private static final int LINES = 8;
	private static final int MARGIN = 8;

	private final String which;
	private String note;
	private Text text;

	NoteDialog(Shell parent, String which, String note) {
		super(parent);
		this.which = which;
		this.note = note;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	/** @return the note, empty for none; nothing if the dialog was cancelled */
	Optional<String> ask() {
		return open() == OK ? Optional.of(note) : Optional.empty();
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		getShell().setText("Note");
		setTitle("Note on " + which);
		setMessage("Markdown, kept in the run's tag mlflow.note.content, where MLflow shows it too.");
		Composite area = (Composite) super.createDialogArea(parent);
		text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		text.setText(note);
		PixelConverter converter = new PixelConverter(text);
		GridDataFactory.fillDefaults().grab(true, true).indent(MARGIN, MARGIN)
				.hint(converter.convertWidthInCharsToPixels(CHARACTERS), converter.convertHeightInCharsToPixels(LINES)).applyTo(text);
		return area;
	}

	@Override
	protected void okPressed() {
		note = text.getText().strip();
		super.okPressed();
	}
}
