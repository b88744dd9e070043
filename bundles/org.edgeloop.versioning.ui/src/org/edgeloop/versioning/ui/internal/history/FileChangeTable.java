package org.edgeloop.versioning.ui.internal.history;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.edgeloop.ui.RowColumn;
import org.edgeloop.ui.RowTable;
import org.edgeloop.versioning.FileChange;
import org.edgeloop.versioning.ui.internal.changes.ChangeIcons;
import org.edgeloop.versioning.ui.state.Change;

/** The files in which two versions differ. */
public final class FileChangeTable {

	private final RowTable<FileChange> table;
	private final ChangeIcons icons = new ChangeIcons();

	/** @param opened is told a file whose versions the user wants to see side by side */
	public FileChangeTable(Composite parent, Consumer<FileChange> opened) {
		table = new RowTable<>(parent, SWT.MULTI, List.of(RowColumn.words("File", 56, FileChangeTable::path),
				RowColumn.words("Change", 10, change -> change.kind().name().toLowerCase(Locale.ROOT)), lines("Added", FileChange::added),
				lines("Removed", FileChange::removed)), opened);
		table.setImage(change -> icons.image(new Change(Change.Group.STAGED, kind(change), change.path())));
		table.control().addDisposeListener(_ -> icons.dispose());
	}

	private static RowColumn<FileChange> lines(String title, ToIntFunction<FileChange> count) {
		return new RowColumn<>(title, 10, true, change -> change.binary() ? "" : Integer.toString(count.applyAsInt(change)), Comparator.comparingInt(count));
	}

	private static String path(FileChange change) {
		boolean isMoved = !change.oldPath().isEmpty() && !change.newPath().isEmpty() && !change.oldPath().equals(change.newPath());
		return isMoved ? change.oldPath() + " \u2192 " + change.newPath() : change.path();
	}

	private static Change.Kind kind(FileChange change) {
		return switch (change.kind()) {
		case ADDED, COPIED -> Change.Kind.ADDED;
		case DELETED -> Change.Kind.DELETED;
		case RENAMED -> Change.Kind.RENAMED;
		case MODIFIED -> Change.Kind.MODIFIED;
		};
	}

	public Table control() {
		return table.control();
	}

	public void show(List<FileChange> files) {
		table.show(files);
	}

	public void select(FileChange file) {
		table.select(file);
	}

	/** @return the files that are selected */
	public List<FileChange> selection() {
		return table.selection();
	}
}
