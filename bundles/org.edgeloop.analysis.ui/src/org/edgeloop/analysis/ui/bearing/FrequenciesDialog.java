package org.edgeloop.analysis.ui.bearing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.signal.diagnosis.BearingFault;
import org.edgeloop.signal.diagnosis.TypedFrequency;
import org.edgeloop.ui.FormDialog;

/** Asks for the frequencies of a bearing's faults. */
final class FrequenciesDialog extends FormDialog<List<TypedFrequency>> {

	private final Map<BearingFault, Text> fields = new EnumMap<>(BearingFault.class);

	FrequenciesDialog(Shell parent) {
		super(parent, "Type Fault Frequencies", "In Hz, as 107.4, or in orders of the shaft, as 3.585x. Faults that are left empty are not looked for.");
	}

	@Override
	protected void createFields() {
		fields.put(BearingFault.OUTER_RACE, text("BPF&O, outer race:", "", "such as 107.4 or 3.585x"));
		fields.put(BearingFault.INNER_RACE, text("BPF&I, inner race:", "", "such as 162.2 or 5.415x"));
		fields.put(BearingFault.BALL, text("&BSF, turns of a ball:", "", "such as 70.6 or 2.357x"));
		fields.put(BearingFault.CAGE, text("&FTF, cage:", "", "such as 11.9 or 0.398x"));
	}

	@Override
	protected List<TypedFrequency> read() {
		List<TypedFrequency> typed = new ArrayList<>();
		fields.forEach((fault, field) -> {
			if (!field.getText().isBlank()) {
				typed.add(TypedFrequency.of(fault, field.getText()));
			}
		});
		if (typed.isEmpty()) {
			throw new IllegalArgumentException("type one frequency at least");
		}
		return typed;
	}
}
