package org.edgeloop.app.tour;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;

/** The wizard that asks what a recording's file does not say. */
final class FormatStops {

	private static final String WIZARD = "org.edgeloop.dataset.ui.importRecordingsWizard";
	private static final int SAMPLES = 4096;

	private FormatStops() {
	}

	static void addTo(Map<String, TourStop> stops) {
		stops.put("import raw", FormatStops::importRaw);
	}

	private static void importRaw(TourGuide guide) throws Exception {
		Path recording = Files.createTempDirectory("edgeloop-tour-").resolve("motor.bin");
		try {
			Files.write(recording, burst());
			IWorkbenchWizard wizard = PlatformUI.getWorkbench().getImportWizardRegistry().findWizard(WIZARD).createWizard();
			wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(recording));
			guide.dialog("import-raw", () -> {
				WizardDialog dialog = new WizardDialog(guide.window().getShell(), wizard);
				dialog.create();
				dialog.showPage(wizard.getPages()[1]);
				dialog.open();
			});
		} finally {
			deleteWith(recording);
		}
	}

	private static void deleteWith(Path recording) throws IOException {
		Files.deleteIfExists(recording);
		Files.deleteIfExists(recording.getParent());
	}

	/** A decaying oscillation, 16-bit and little-endian, as a logger without a header writes it. */
	private static byte[] burst() {
		ByteBuffer bytes = ByteBuffer.allocate(SAMPLES * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
		for (int i = 0; i < SAMPLES; i++) {
			bytes.putShort((short) (20_000 * Math.exp(-(i % 1024) / 200.0) * Math.sin(i * 0.2)));
		}
		return bytes.array();
	}
}
