package org.edgeloop.experiment.ui.internal.training;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.experiment.ui.logging.RunLogging;
import org.edgeloop.experiment.ui.stores.TrackedStore;
import org.edgeloop.training.ClassifierKind;
import org.edgeloop.training.HyperParameter;
import org.edgeloop.training.TrainSettings;
import org.edgeloop.training.TrialMetric;

/** Asks which classifiers are tried, how they are judged, and where runs and model go. */
final class MethodPage extends WizardPage {

	private static final int COLUMNS = 2;
	private static final int[] WIDTHS = { 310, 110, 280 };

	private final ColumnsPage columns;
	private final Optional<Path> project;
	private final List<TrackedStore> stores;
	private Table classifiers;
	private Button sweep;
	private Text folds;
	private Text seed;
	private Combo bestBy;
	private Combo store;
	private Text experiment;
	private Text run;
	private Text register;
	private Text model;

	/** @param project whose folder runs and models go to by default */
	MethodPage(ColumnsPage columns, Optional<Path> project) {
		super("method", "How to Learn and Judge", null);
		this.columns = columns;
		this.project = project;
		stores = RunLogging.stores(project);
		columns.onChange(this::changed);
		setDescription("Each trial becomes a run with its metrics by epoch and by fold, its confusion matrix and its model.");
	}

	/** @return what the columns' page holds, with nothing chosen on this one */
	static TrainFields unnamed(ColumnsPage columns) {
		return new TrainFields(columns.target(), columns.groups(), columns.features(), List.of(), false, "", "", TrialMetric.MACRO_F1, "", "",
				"", "");
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(COLUMNS).applyTo(area);
		createClassifiers(area);
		sweep = new Button(area, SWT.CHECK);
		sweep.addListener(SWT.Selection, _ -> changed());
		GridDataFactory.fillDefaults().span(COLUMNS, 1).applyTo(sweep);
		folds = text(area, "&Folds:", Integer.toString(TrainSettings.FOLDS), "Parts, of which each is judged by classifiers trained on the others");
		seed = text(area, "&Seed:", "1", "The same table, settings and seed give the same models");
		bestBy = combo(area, "&Best by:", Arrays.stream(TrialMetric.values()).map(TrialMetric::id).toArray(String[]::new));
		store = combo(area, "&Log to:", stores.stream().map(TrackedStore::name).toArray(String[]::new));
		String name = columns.table().map(MethodPage::withoutExtension).orElse("training");
		experiment = text(area, "&Experiment:", name, "Made where there is none of this name");
		run = text(area, "&Run:", "sweep", "Trials are numbered");
		register = text(area, "Re&gister as:", "", "The registered model that the best one becomes a version of; empty for none");
		model = text(area, "&Model:", project.or(() -> columns.table().map(Path::getParent))
				.map(folder -> folder.resolve("models").resolve(name + ".onnx").toString()).orElse(""), "The best trial's model, trained on all rows");
		setControl(area);
		changed();
	}

	private void createClassifiers(Composite area) {
		classifiers = new Table(area, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION);
		classifiers.setHeaderVisible(true);
		String[] titles = { "Classifier", "Says", "Settings" };
		for (int i = 0; i < titles.length; i++) {
			var column = new TableColumn(classifiers, SWT.LEFT);
			column.setText(titles[i]);
			column.setWidth(WIDTHS[i]);
		}
		for (ClassifierKind kind : ClassifierKind.values()) {
			var item = new TableItem(classifiers, SWT.NONE);
			item.setText(new String[] { kind.displayName(), kind.isProbabilistic() ? "probabilities" : "scores",
					kind.parameters().stream().map(HyperParameter::name).collect(Collectors.joining(", ")) });
			item.setChecked(kind == ClassifierKind.LOGISTIC_REGRESSION);
		}
		classifiers.addListener(SWT.Selection, _ -> changed());
		GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, true).applyTo(classifiers);
	}

	private Text text(Composite area, String label, String value, String toolTip) {
		new Label(area, SWT.NONE).setText(label);
		var text = new Text(area, SWT.BORDER);
		text.setText(value);
		text.setToolTipText(toolTip);
		text.addListener(SWT.Modify, _ -> changed());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text;
	}

	private Combo combo(Composite area, String label, String[] items) {
		new Label(area, SWT.NONE).setText(label);
		var combo = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setItems(items);
		combo.select(0);
		combo.addListener(SWT.Selection, _ -> changed());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	TrainFields fields() {
		List<ClassifierKind> chosen = Arrays.stream(ClassifierKind.values()).filter(kind -> classifiers.getItem(kind.ordinal()).getChecked())
				.toList();
		return new TrainFields(columns.target(), columns.groups(), columns.features(), chosen, sweep.getSelection(), folds.getText(),
				seed.getText(), TrialMetric.values()[bestBy.getSelectionIndex()], experiment.getText(), run.getText(), register.getText(),
				model.getText());
	}

	/** @return where the runs go; the page is complete only if there is one */
	TrackedStore store() {
		return stores.get(store.getSelectionIndex());
	}

	private void changed() {
		if (model == null) {
			return;
		}
		TrainFields fields = fields();
		int trials = fields.trials();
		sweep.setText("&Try several settings of each (" + trials + (trials == 1 ? " trial)" : " trials)"));
		sweep.requestLayout();
		Optional<String> error = stores.isEmpty() ? Optional.of("There is no store to log to: add one in the Experiments view.") : fields.error();
		setErrorMessage(error.orElse(null));
		setPageComplete(error.isEmpty());
	}

	private static String withoutExtension(Path file) {
		String name = file.getFileName().toString();
		return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
	}
}
