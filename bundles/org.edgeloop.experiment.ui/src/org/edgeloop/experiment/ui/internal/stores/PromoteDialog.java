package org.edgeloop.experiment.ui.internal.stores;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.edgeloop.experiment.ModelStage;
import org.edgeloop.experiment.ModelVersion;
import org.edgeloop.experiment.RegisteredModel;
import org.edgeloop.experiment.registry.Promotion;
import org.edgeloop.ui.FormDialog;

/** Asks what a version of a model is promoted to: an alias, a stage, or both. */
final class PromoteDialog extends FormDialog<Promotion> {

	private static final String[] USUAL_ALIASES = { "champion", "challenger" };

	private final RegisteredModel model;
	private final ModelVersion version;
	private Combo alias;
	private Combo stage;
	private Button archive;

	PromoteDialog(Shell parent, RegisteredModel model, ModelVersion version) {
		super(parent, "Promote " + model.name() + ", Version " + version.version(),
				"Whoever loads the model by this alias or stage gets this version from now on.");
		this.model = model;
		this.version = version;
	}

	@Override
	protected void createFields() {
		alias = choice("Alias", aliases(), "");
		stage = combo("Stage", Stream.concat(Stream.of("(" + version.stage().word() + ", as it is)"),
				Arrays.stream(ModelStage.values()).map(ModelStage::word)).toArray(String[]::new), 0);
		archive = check("Archive the versions that are in this stage now", true);
	}

	private Map<String, String> aliases() {
		Map<String, String> proposals = new LinkedHashMap<>();
		model.aliases().forEach((name, held) -> proposals.put(name, name + " (now version " + held + ")"));
		for (String usual : USUAL_ALIASES) {
			proposals.putIfAbsent(usual, usual);
		}
		return proposals;
	}

	@Override
	protected Promotion read() {
		String wanted = alias.getText().strip().replaceFirst("^@", "");
		int place = stage.getSelectionIndex();
		archive.setEnabled(place > 0);
		return new Promotion(Optional.of(wanted).filter(text -> !text.isEmpty()),
				place == 0 ? Optional.empty() : Optional.of(ModelStage.values()[place - 1]), archive.getSelection());
	}
}
