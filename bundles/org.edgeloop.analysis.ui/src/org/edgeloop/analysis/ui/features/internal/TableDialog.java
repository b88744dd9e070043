package org.edgeloop.analysis.ui.features.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks for a feature table. */
public final class TableDialog {

	private TableDialog() {
	}

	/** @return empty if the user wants none */
	public static Optional<Path> ask(Shell shell) {
		var dialog = new FileDialog(shell, SWT.OPEN);
		dialog.setText("Open Feature Table");
		dialog.setFilterExtensions("*.parquet;*.csv", "*.*");
		dialog.setFilterNames("Tables (*.parquet, *.csv)", "All files");
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}
}
