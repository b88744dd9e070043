package org.edgeloop.pipeline.ui.internal.adding;

import java.util.Set;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.dvc.pipeline.NewStage;
import org.edgeloop.ui.FormDialog;

/** Asks for a new stage. */
public final class NewStageDialog extends FormDialog<NewStage> {

	private final Set<String> known;
	private Text name;
	private Text description;
	private Text command;
	private Text reads;
	private Text parameters;
	private Text makes;
	private Text metrics;
	private Text plots;

	/** @param known the names of stages that are there */
	public NewStageDialog(Shell parent, Set<String> known) {
		super(parent, "New Stage", "A command, what it reads and what it makes. It goes into dvc.yaml; files are named from its folder, several by commas.");
		this.known = known;
	}

	@Override
	protected void createFields() {
		name = text("Name", "", "train");
		description = text("Description", "", "for people; may be left empty");
		command = text("Command", "", "python train.py");
		reads = text("Reads", "", "train.py, features");
		parameters = text("Parameters", "", "train.rate, other.yaml:seed");
		makes = text("Makes", "", "model.onnx");
		metrics = text("Metrics", "", "metrics.json, which Git keeps");
		plots = text("Plots", "", "loss.csv");
	}

	@Override
	protected NewStage read() {
		return new StageFields(name.getText(), description.getText(), command.getText(), reads.getText(), parameters.getText(), makes.getText(),
				metrics.getText(), plots.getText()).stage(known);
	}
}
