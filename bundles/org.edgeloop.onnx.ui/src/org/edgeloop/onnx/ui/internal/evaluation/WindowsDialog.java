package org.edgeloop.onnx.ui.internal.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.dataset.windows.LabelRule;
import org.edgeloop.dataset.windows.Split;
import org.edgeloop.dataset.windows.SplitSettings;
import org.edgeloop.evaluation.EvaluationSettings;
import org.edgeloop.ui.FormDialog;

/** Asks which windows a model is judged on. */
final class WindowsDialog extends FormDialog<EvaluationSettings> {

	private static final String[] PARTS = { "Testing", "Validation", "Training" };
	private static final Split[] SPLITS = { Split.TEST, Split.VALIDATION, Split.TRAIN };

	private final EvaluationSettings start;
	private Text length;
	private Text hop;
	private Text channels;
	private Combo rule;
	private Text split;
	private Combo part;
	private Text classes;

	WindowsDialog(Shell parent, EvaluationSettings start) {
		super(parent, "Windows to Judge On", "What is left empty follows from the model, or from the table that it was trained on.");
		this.start = start;
	}

	@Override
	protected void createFields() {
		length = text("&Length in samples:", number(start.length()), "as the model takes them");
		hop = text("&Hop in samples:", number(start.hop()), "as the length, or as in the table");
		channels = text("&Channels:", String.join(", ", start.channels()), "all, in the model's order");
		rule = combo("Class by &rule:", Stream.of(LabelRule.values()).map(LabelRule::key).toArray(String[]::new), start.rule().ordinal());
		split = text("&Split:", "", start.split().isPresent() ? "as before; a space for none" : "none; such as by=machine,test=0.3,seed=1");
		part = combo("Part to &judge on:", PARTS, Arrays.asList(SPLITS).indexOf(start.part()));
		classes = text("Model's cl&asses:", String.join(", ", start.classes()), "as the model says, in the order of its outputs");
	}

	private static String number(OptionalInt number) {
		return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
	}

	@Override
	protected EvaluationSettings read() {
		Optional<SplitSettings> divided = split.getText().isEmpty() ? start.split()
				: Optional.of(split.getText().strip()).filter(text -> !text.isEmpty()).map(SplitSettings::parse);
		return new EvaluationSettings(samples(length, "length"), samples(hop, "hop"), names(channels), LabelRule.values()[rule.getSelectionIndex()], divided,
				SPLITS[part.getSelectionIndex()], names(classes), start.worst());
	}

	private static OptionalInt samples(Text field, String name) {
		String text = field.getText().strip();
		if (text.isEmpty()) {
			return OptionalInt.empty();
		}
		if (!text.matches("[1-9]\\d{0,8}")) {
			throw new IllegalArgumentException("the " + name + " is a number of samples");
		}
		return OptionalInt.of(Integer.parseInt(text));
	}

	private static List<String> names(Text field) {
		return Stream.of(field.getText().split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
	}
}
