package org.edgeloop.dataset.ui.labelling.internal;

import java.util.List;
import java.util.OptionalLong;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.dataset.labels.Bookmark;
import org.edgeloop.dataset.ui.labelling.LabelBookmarks;

/** Asks where to go: a time or a sample that is typed, or a bookmark, which can be renamed and deleted here too. */
final class GoToDialog extends Dialog {

	private static final int WIDTH = 420;
	private static final int ROWS = 6;

	private final TimeText time;
	private final LabelBookmarks bookmarks;
	private List<Bookmark> shown = List.of();
	private Text position;
	private Label fault;
	private Table table;
	private Button rename;
	private Button delete;
	private OptionalLong chosen = OptionalLong.empty();

	GoToDialog(Shell parent, TimeText time, LabelBookmarks bookmarks) {
		super(parent);
		this.time = time;
		this.bookmarks = bookmarks;
	}

	/** @return where the user wants to go; empty if nowhere */
	OptionalLong chosen() {
		return chosen;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Go To");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		new Label(area, SWT.WRAP).setText(time.question());
		position = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(position);
		position.addListener(SWT.Modify, _ -> check());
		fault = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(fault);
		new Label(area, SWT.NONE).setText("&Bookmarks:");
		createBookmarks(area);
		return area;
	}

	private void createBookmarks(Composite area) {
		Composite row = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(row);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		table = new Table(row, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).span(1, 2).hint(SWT.DEFAULT, ROWS * table.getItemHeight()).applyTo(table);
		new TableColumn(table, SWT.LEFT).setWidth(WIDTH / 2);
		new TableColumn(table, SWT.RIGHT).setWidth(WIDTH / 3);
		table.addListener(SWT.Selection, _ -> select());
		table.addListener(SWT.DefaultSelection, _ -> okPressed());
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.F2) {
				editName();
			} else if (event.keyCode == SWT.DEL) {
				delete();
			}
		});
		rename = button(row, "&Rename", this::editName);
		delete = button(row, "&Delete", this::delete);
		fill();
	}

	private static Button button(Composite row, String title, Runnable action) {
		Button button = new Button(row, SWT.PUSH);
		button.setText(title);
		button.addListener(SWT.Selection, _ -> action.run());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(button);
		return button;
	}

	private void fill() {
		shown = bookmarks.all();
		table.removeAll();
		for (Bookmark bookmark : shown) {
			new TableItem(table, SWT.NONE).setText(new String[] { bookmark.getName(), time.position(bookmark.getSample()) });
		}
		select();
	}

	private void select() {
		int place = table.getSelectionIndex();
		rename.setEnabled(place >= 0);
		delete.setEnabled(place >= 0);
		if (place >= 0) {
			position.setText("#" + shown.get(place).getSample());
		}
	}

	/** The name is edited where it stands. */
	private void editName() {
		int place = table.getSelectionIndex();
		if (place < 0) {
			return;
		}
		Text name = new Text(table, SWT.NONE);
		name.setText(shown.get(place).getName());
		name.selectAll();
		TableEditor editor = new TableEditor(table);
		editor.grabHorizontal = true;
		editor.setEditor(name, table.getItem(place), 0);
		name.setFocus();
		name.addListener(SWT.Traverse, event -> {
			boolean done = event.detail == SWT.TRAVERSE_RETURN;
			if (done || event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				if (done && !name.getText().isBlank()) {
					bookmarks.rename(shown.get(place), name.getText().strip());
				}
				name.dispose();
				fill();
				table.select(place);
				select();
				table.setFocus();
			}
		});
		name.addListener(SWT.FocusOut, _ -> name.dispose());
		name.addListener(SWT.Dispose, _ -> editor.dispose());
	}

	private void delete() {
		int place = table.getSelectionIndex();
		if (place >= 0) {
			bookmarks.remove(List.of(shown.get(place)));
			fill();
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(IDialogConstants.OK_ID).setText("Go");
		check();
	}

	private void check() {
		OptionalLong parsed = time.parse(position.getText());
		boolean inside = parsed.isPresent() && parsed.getAsLong() >= 0 && parsed.getAsLong() <= time.axis().length();
		chosen = inside ? parsed : OptionalLong.empty();
		fault.setText(inside || position.getText().isBlank() ? ""
				: parsed.isEmpty() ? "This is no time." : "The recording ends at " + time.position(time.axis().length()) + ".");
		Button go = getButton(IDialogConstants.OK_ID);
		if (go != null) {
			go.setEnabled(inside);
		}
	}
}
