package org.edgeloop.drift.ui.setup.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.edgeloop.drift.ui.internal.Sections;
import org.edgeloop.drift.ui.setup.SetupPresenter;
import org.edgeloop.table.Side;
import org.edgeloop.ui.ButtonRow;
import org.edgeloop.ui.Icons;

/** Which two tables are compared, and what a first look into them found. */
final class TablesSection {

	private static final int COLUMNS = 3;

	private final SetupPresenter presenter;
	private final Composite content;
	private final List<Runnable> refreshing = new ArrayList<>();

	TablesSection(FormToolkit toolkit, Composite parent, SetupPresenter presenter) {
		this.presenter = presenter;
		content = Sections.add(toolkit, parent, "Tables", 2, COLUMNS, false);
		side(toolkit, Side.REFERENCE, "&Reference:", "The table that says what is usual: a CSV or Parquet file");
		side(toolkit, Side.CURRENT, "&Current:", "The table that is compared with it: a CSV or Parquet file");
		Composite buttons = new ButtonRow(content).add("S&wap Tables", presenter::swapTables).add("Look Again", presenter::refresh).control();
		toolkit.adapt(buttons);
		GridDataFactory.fillDefaults().span(COLUMNS, 1).applyTo(buttons);
	}

	private void side(FormToolkit toolkit, Side side, String name, String hint) {
		toolkit.createLabel(content, name);
		Text text = new Text(content, SWT.BORDER);
		toolkit.adapt(text, true, false);
		text.setMessage(hint);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(text);
		Runnable commit = () -> {
			if (!text.getText().equals(presenter.tableText(side))) {
				presenter.setFile(side, text.getText());
			}
		};
		text.addListener(SWT.FocusOut, _ -> commit.run());
		text.addListener(SWT.DefaultSelection, _ -> commit.run());
		Composite buttons = new ButtonRow(content).add("Browse\u2026", () -> browse(side)).add("Server\u2026", () -> askForServer(side)).control();
		toolkit.adapt(buttons);
		toolkit.createLabel(content, "");
		Composite found = toolkit.createComposite(content);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(found);
		GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS - 1, 1).applyTo(found);
		Label icon = toolkit.createLabel(found, "");
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).hint(16, 16).applyTo(icon);
		Label summary = toolkit.createLabel(found, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(summary);
		refreshing.add(() -> {
			if (!text.isFocusControl() || text.getText().isEmpty()) {
				text.setText(presenter.tableText(side));
			}
			var look = presenter.look(side);
			icon.setImage(look.problem().isPresent() ? Icons.WARNING.image() : look.found().isPresent() ? Icons.TABLE.image() : Icons.TIME.image());
			summary.setText(look.summary());
		});
	}

	private void browse(Side side) {
		FileDialog dialog = new FileDialog(content.getShell(), SWT.OPEN);
		dialog.setText(side.of("Reference Table", "Current Table"));
		dialog.setFilterExtensions(new String[] { "*.parquet;*.csv;*.tsv;*.profile", "*.*" });
		dialog.setFilterNames(new String[] { "Tables (CSV, Parquet)", "All files" });
		Path present = presenter.folder().resolve(presenter.tableText(side)).normalize();
		Path folder = present.getParent() != null && Files.isDirectory(present.getParent()) ? present.getParent() : presenter.folder();
		dialog.setFilterPath(folder.toString());
		String chosen = dialog.open();
		if (chosen != null) {
			presenter.setFile(side, chosen);
		}
	}

	private void askForServer(Side side) {
		new ServerTableDialog(content.getShell(), presenter.dataSet(side)).ask()
				.ifPresent(table -> presenter.setServerTable(side, table.server(), table.table()));
	}

	void refresh() {
		refreshing.forEach(Runnable::run);
		content.layout(true, true);
	}
}
