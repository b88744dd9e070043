package org.edgeloop.onnx.ui.internal.run;

import org.eclipse.swt.widgets.FileDialog;

/** What files hold values of models. */
final class ValueFiles {

	private ValueFiles() {
	}

	static void offer(FileDialog dialog) {
		dialog.setFilterExtensions(new String[] { "*.npy;*.csv;*.pb", "*.npy", "*.csv", "*.pb" });
		dialog.setFilterNames(new String[] { "Values (*.npy, *.csv, *.pb)", "NumPy arrays (*.npy)", "Lines of numbers (*.csv)", "ONNX messages (*.pb)" });
	}
}
