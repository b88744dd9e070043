package org.edgeloop.dataset.ui.features.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.jdt.annotation.Nullable;
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
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.dataset.ui.projects.Projects;
import org.edgeloop.dataset.windows.LabelRule;
import org.edgeloop.signal.dsp.MissingSamples;
import org.edgeloop.signal.features.Feature;
import org.edgeloop.signal.features.WindowFeatures;

/** Asks for the windows and the file, and shows what is computed of each window. */
final class FeatureTablePage extends WizardPage {

	private static final String[] RULES = { "Most of its samples", "Any label in it", "The sample at its centre" };
	private static final String[] FILLINGS = { "Leave its features out", "Fill with zeros", "Hold the last sample", "Interpolate" };
	private static final int COLUMNS = 3;
	private static final int TABLE_HEIGHT = 180;
	private static final int[] WIDTHS = { 160, 50, 560 };

	private final List<IProject> projects;
	private final int initial;
	private final String part;
	private Combo project;
	private Text recordings;
	private Text channels;
	private Text attributes;
	private Text length;
	private Text hop;
	private Text bands;
	private Text envelope;
	private Combo missing;
	private Combo rule;
	private Text file;
	private Table definitions;

	/**
	 * @param initial the index of the project chosen first
	 * @param part the part of a path that recordings are chosen by first; may be empty
	 */
	FeatureTablePage(List<IProject> projects, int initial, String part) {
		super("features", "Feature Table", null);
		this.projects = projects;
		this.initial = initial;
		this.part = part;
		setDescription("A row for each window of each channel, with its label and its features: what drift is looked for in.");
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(COLUMNS).applyTo(area);
		project = combo(area, "Of &project:", projects.stream().map(IProject::getName).toArray(String[]::new), initial);
		recordings = text(area, "&Recordings:", part, "all", "Parts of paths with commas between, such as data/normal/; empty for all");
		channels = text(area, "&Channels:", "", "all", "Names with commas between; empty for all");
		attributes = text(area, "&Attributes:", "", "none",
				"Names of recordings' attributes that become columns, with commas between, such as machine, condition");
		length = text(area, "&Length [samples]:", "4096", "", "Samples in a window");
		hop = text(area, "&Hop [samples]:", "4096", "", "Samples from a window's first to the next one's");
		bands = text(area, "&Bands [Hz]:", "", "8 equal ones", "The edges of the bands with commas between, such as 0, 1000, 5000");
		envelope = text(area, "&Envelope band [Hz]:", "", "no features of the envelope",
				"Two frequencies with a colon between, such as 2000:6000, or auto for the most impulsive band; with the lines of the bearings that are known");
		missing = combo(area, "If a window lacks &samples:", FILLINGS, 0);
		rule = combo(area, "Label b&y:", RULES, 0);
		createFile(area);
		createDefinitions(area);
		setControl(area);
		project.addListener(SWT.Selection, _ -> suggestFile());
		suggestFile();
		changed();
	}

	/** @return the chosen project; {@code null} while there is none */
	@Nullable IProject project() {
		int index = project.getSelectionIndex();
		return index < 0 || index >= projects.size() ? null : projects.get(index);
	}

	FeatureFields fields() {
		int filling = missing.getSelectionIndex();
		return new FeatureFields(length.getText(), hop.getText(), channels.getText(), recordings.getText(), attributes.getText(),
				bands.getText(), envelope.getText(), filling <= 0 ? Optional.empty() : Optional.of(MissingSamples.Policy.values()[filling - 1]),
				LabelRule.values()[rule.getSelectionIndex()], file.getText());
	}

	private Combo combo(Composite area, String label, String[] items, int chosen) {
		new Label(area, SWT.NONE).setText(label);
		var combo = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setItems(items);
		combo.select(chosen);
		combo.addListener(SWT.Selection, _ -> changed());
		GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).grab(true, false).applyTo(combo);
		return combo;
	}

	private Text text(Composite area, String label, String value, String hint, String toolTip) {
		new Label(area, SWT.NONE).setText(label);
		var text = new Text(area, SWT.BORDER);
		text.setText(value);
		text.setMessage(hint);
		text.setToolTipText(toolTip);
		text.addListener(SWT.Modify, _ -> changed());
		GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).grab(true, false).applyTo(text);
		return text;
	}

	private void createFile(Composite area) {
		file = text(area, "&File:", "", "", "The table to make: .parquet or .csv");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
		var browse = new Button(area, SWT.PUSH);
		browse.setText("Browse…");
		browse.addListener(SWT.Selection, _ -> {
			var dialog = new FileDialog(getShell(), SWT.SAVE);
			dialog.setFilterExtensions("*.parquet", "*.csv");
			String chosen = dialog.open();
			if (chosen != null) {
				file.setText(chosen);
			}
		});
	}

	private void createDefinitions(Composite area) {
		definitions = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
		definitions.setHeaderVisible(true);
		String[] titles = { "Feature", "Unit", "Definition" };
		for (int i = 0; i < titles.length; i++) {
			var column = new TableColumn(definitions, SWT.LEFT);
			column.setText(titles[i]);
			column.setWidth(WIDTHS[i]);
		}
		GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, true).hint(SWT.DEFAULT, TABLE_HEIGHT).applyTo(definitions);
	}

	/** Beside the data, where tables and reports of a project are found again. */
	private void suggestFile() {
		IProject chosen = project();
		if (chosen != null) {
			file.setText(Projects.folderOf(chosen).resolve("features/features.parquet").toString());
		}
	}

	private void changed() {
		if (definitions == null) {
			return;
		}
		Optional<String> error = projects.isEmpty() ? Optional.of("There is no Edgeloop project: make or open one first.") : fields().error();
		setErrorMessage(error.orElse(null));
		setPageComplete(error.isEmpty());
		if (error.isEmpty()) {
			show(WindowFeatures.definitions(fields().settings().features()));
		}
	}

	/** The channels' own unit differs from channel to channel, so that it stands as a word. */
	private void show(List<Feature> features) {
		definitions.setItemCount(features.size());
		for (int i = 0; i < features.size(); i++) {
			Feature feature = features.get(i);
			TableItem item = definitions.getItem(i);
			item.setText(new String[] { feature.name(), feature.unit().of("unit"), feature.definition() });
		}
	}
}
