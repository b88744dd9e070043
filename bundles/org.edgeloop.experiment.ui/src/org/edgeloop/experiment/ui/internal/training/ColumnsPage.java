package org.edgeloop.experiment.ui.internal.training;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.base.Problem;
import org.edgeloop.table.FileSource;
import org.edgeloop.training.ColumnChoice;
import org.edgeloop.training.FindTrainingColumnsOperation;
import org.edgeloop.training.TrainingColumns;
import org.edgeloop.ui.OperationJob;

/** Asks what the table's columns are for. The table is looked into in the background. */
final class ColumnsPage extends WizardPage {

	/** The family of the jobs that look into tables. */
	static final Object FAMILY = new Object();

	private static final int COLUMNS = 3;
	private static final int LIST_HEIGHT = 260;

	private final Optional<Path> initial;
	private Text file;
	private Combo target;
	private Table groups;
	private Table features;
	private Optional<Problem> problem = Optional.empty();
	private Runnable listener = () -> {
		// nobody listens yet
	};

	ColumnsPage(Optional<Path> initial) {
		super("columns", "What to Learn from What", null);
		this.initial = initial;
		setDescription("Rows that belong together, such as windows of one recording, are never divided between training and validation.");
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(COLUMNS).applyTo(area);
		new Label(area, SWT.NONE).setText("Feature &table:");
		file = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
		createBrowse(area);
		new Label(area, SWT.NONE).setText("&Classes in:");
		target = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).grab(true, false).applyTo(target);
		target.addListener(SWT.Selection, _ -> changed());
		var lists = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(lists);
		GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, true).applyTo(lists);
		new Label(lists, SWT.NONE).setText("&Keep rows together that agree in:");
		new Label(lists, SWT.NONE).setText("T&rain on:");
		groups = list(lists);
		features = list(lists);
		setControl(area);
		initial.ifPresent(path -> file.setText(path.toString()));
		file.addListener(SWT.Modify, _ -> look());
		look();
	}

	private void createBrowse(Composite area) {
		var browse = new Button(area, SWT.PUSH);
		browse.setText("&Browse…");
		browse.addListener(SWT.Selection, _ -> {
			var dialog = new FileDialog(getShell(), SWT.OPEN);
			dialog.setFilterExtensions("*.parquet;*.csv;*.tsv", "*.*");
			String chosen = dialog.open();
			if (chosen != null) {
				file.setText(chosen);
			}
		});
	}

	private Table list(Composite lists) {
		var list = new Table(lists, SWT.BORDER | SWT.CHECK);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, LIST_HEIGHT).applyTo(list);
		list.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				changed();
			}
		});
		return list;
	}

	/** Has somebody told whenever the choice changes, once there is a control. */
	void onChange(Runnable told) {
		listener = told;
	}

	/** @return the file that is named; whether it is a table is known later */
	Optional<Path> table() {
		try {
			return Optional.of(Path.of(file.getText().strip())).filter(Path::isAbsolute);
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	String target() {
		return target.getText();
	}

	List<String> groups() {
		return checked(groups);
	}

	List<String> features() {
		return checked(features);
	}

	private static List<String> checked(Table list) {
		return Arrays.stream(list.getItems()).filter(TableItem::getChecked).map(TableItem::getText).toList();
	}

	private void look() {
		show(new TrainingColumns(List.of()));
		table().ifPresent(path -> new OperationJob<>("Looking into " + path.getFileName(), FAMILY,
				new FindTrainingColumnsOperation(new FileSource(path))::run).onResult(found -> found(path, found, Optional.empty()))
						.onFailure(why -> found(path, new TrainingColumns(List.of()), Optional.of(why))).schedule());
	}

	/** Meanwhile the page may be gone, or another file be named. */
	private void found(Path path, TrainingColumns columns, Optional<Problem> why) {
		if (!getControl().isDisposed() && table().filter(path::equals).isPresent()) {
			problem = why;
			show(columns);
		}
	}

	private void show(TrainingColumns columns) {
		target.setItems(columns.names().toArray(String[]::new));
		columns.likelyTarget().ifPresent(target::setText);
		List<String> together = columns.likelyGroup().filter(name -> !name.equals(target())).map(List::of).orElse(List.of());
		fill(groups, columns.labels(), together);
		fill(features, columns.numbers(), columns.usualFeatures(ColumnChoice.of(target(), together.toArray(String[]::new))));
		changed();
	}

	private static void fill(Table list, List<String> names, List<String> checked) {
		list.removeAll();
		for (String name : names) {
			var item = new TableItem(list, SWT.NONE);
			item.setText(name);
			item.setChecked(checked.contains(name));
		}
	}

	/** That no table was chosen yet is no fault of the user's. */
	private void changed() {
		boolean isEmpty = target.getItemCount() == 0;
		Optional<String> error = isEmpty ? problem.map(Problem::what) : columnsError();
		setErrorMessage(error.orElse(null));
		setMessage(isEmpty ? "Choose a feature table." : null);
		setPageComplete(!isEmpty && error.isEmpty());
		listener.run();
	}

	private Optional<String> columnsError() {
		return MethodPage.unnamed(this).columnsError();
	}
}
