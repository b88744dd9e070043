package org.edgeloop.versioning.ui.internal.workbench;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.dialogs.FilteredList;

/**
 * Has the user choose one of some things by a list that is narrowed down as he types.
 *
 * @param title of the dialog
 * @param message what happens with the one that is chosen
 * @param none what is said where there is nothing to choose from
 */
public record Choice(String title, String message, String none) {

	/** @return what was chosen, out of {@code things} and in their order */
	public <T> Optional<T> ask(Shell shell, List<T> things, Function<T, String> words) {
		List<String> lines = things.stream().map(words).toList();
		var dialog = new ElementListSelectionDialog(shell, new LabelProvider()) {

			/** The list would sort by letters. */
			@Override
			protected FilteredList createFilteredList(Composite parent) {
				FilteredList list = super.createFilteredList(parent);
				list.setComparator(Comparator.comparingInt(lines::indexOf));
				return list;
			}
		};
		dialog.setTitle(title);
		dialog.setMessage(things.isEmpty() ? none : message);
		dialog.setEmptyListMessage(none);
		dialog.setElements(lines.toArray());
		dialog.setMultipleSelection(false);
		return dialog.open() == Window.OK && dialog.getFirstResult() instanceof String line ? Optional.of(things.get(lines.indexOf(line))) : Optional.empty();
	}
}
