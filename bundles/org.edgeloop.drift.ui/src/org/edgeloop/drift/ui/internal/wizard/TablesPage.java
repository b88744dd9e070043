package org.edgeloop.drift.ui.internal.wizard;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks which two tables are compared; both can be left for later. */
final class TablesPage extends WizardPage {

	private static final int COLUMNS = 3;

	private final List<Path> start;
	private Text reference;
	private Text current;

	TablesPage(List<Path> start) {
		super("tables");
		this.start = start;
		setTitle("Tables");
		setDescription("What is usual, and what is compared with it: CSV or Parquet files with the same columns.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(COLUMNS).applyTo(page);
		reference = field(page, "&Reference:", 0);
		current = field(page, "&Current:", 1);
		Button swap = new Button(page, SWT.PUSH);
		swap.setText("S&wap");
		GridDataFactory.swtDefaults().span(COLUMNS, 1).applyTo(swap);
		swap.addListener(SWT.Selection, _ -> {
			String before = reference.getText();
			reference.setText(current.getText());
			current.setText(before);
		});
		setControl(page);
	}

	private Text field(Composite page, String name, int place) {
		new Label(page, SWT.NONE).setText(name);
		Text text = new Text(page, SWT.BORDER);
		text.setText(place < start.size() ? start.get(place).toString() : "");
		text.addListener(SWT.Modify, _ -> check());
		GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(text);
		Button browse = new Button(page, SWT.PUSH);
		browse.setText("Browse\u2026");
		browse.addListener(SWT.Selection, _ -> {
			FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
			dialog.setFilterExtensions(new String[] { "*.parquet;*.csv;*.tsv;*.profile", "*.*" });
			start.stream().findFirst().map(Path::getParent).ifPresent(folder -> dialog.setFilterPath(folder.toString()));
			String chosen = dialog.open();
			if (chosen != null) {
				text.setText(chosen);
			}
		});
		return text;
	}

	private void check() {
		boolean sound = List.of(reference, current).stream().allMatch(text -> text.getText().isBlank() || path(text).isPresent());
		setErrorMessage(sound ? null : "Write the paths of files.");
		setPageComplete(sound);
	}

	private static Optional<Path> path(Text text) {
		try {
			return text.isDisposed() || text.getText().isBlank() ? Optional.empty() : Optional.of(Path.of(text.getText().strip()));
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	Optional<Path> reference() {
		return path(reference);
	}

	Optional<Path> current() {
		return path(current);
	}

	/** @return a name for the report, after its current table */
	String suggestedName() {
		return current().or(this::reference).map(table -> String.valueOf(table.getFileName()).replaceFirst("\\.\\w+$", "")).orElse("drift");
	}
}
