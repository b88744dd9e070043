package org.edgeloop.device.ui.internal.fields;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.fieldassist.ComboContentAdapter;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.edgeloop.device.SettingField;
import org.edgeloop.device.line.SerialPortInfo;
import org.edgeloop.device.line.SerialPorts;
import org.edgeloop.ui.OperationJob;

/** The choice of a serial port: those that this machine has, with what they call themselves, or any that is typed. */
public final class SerialPortField {

	/** The family of the jobs that list ports. */
	public static final Object FAMILY = SerialPortField.class;

	private final Combo combo;
	/** A new list takes what is typed away for a moment. */
	private boolean isListing;
	private List<SerialPortInfo> ports = List.of();

	private SerialPortField(Composite area, Consumer<String> changed) {
		combo = new Combo(area, SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		combo.addListener(SWT.Modify, _ -> {
			if (!isListing) {
				changed.accept(combo.getText());
			}
		});
		var proposals = new ContentProposalAdapter(combo, new ComboContentAdapter(), (_, _) -> proposals(), null, null);
		proposals.setPropagateKeys(true);
		proposals.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
	}

	static FieldControl create(Composite area, SettingField field, Consumer<String> changed) {
		Label label = FieldControls.label(area, field);
		var port = new SerialPortField(area, changed);
		Button refresh = new Button(area, SWT.PUSH);
		refresh.setText("Refresh");
		refresh.addListener(SWT.Selection, _ -> port.list());
		port.list();
		return new FieldControl(List.of(label, refresh, port.combo), value -> {
			if (!port.combo.getText().equals(value)) {
				port.combo.setText(value);
			}
		});
	}

	private void list() {
		new OperationJob<>("Listing serial ports", FAMILY, _ -> SerialPorts.list()).onResult(this::show).schedule();
	}

	private void show(List<SerialPortInfo> found) {
		if (!combo.isDisposed()) {
			ports = found;
			String typed = combo.getText();
			isListing = true;
			combo.setItems(found.stream().map(SerialPortInfo::path).toArray(String[]::new));
			combo.setText(typed);
			isListing = false;
		}
	}

	private IContentProposal[] proposals() {
		return ports.stream().map(port -> new ContentProposal(port.path(), port.path() + "  " + port.name(), null)).toArray(IContentProposal[]::new);
	}
}
