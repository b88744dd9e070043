package org.edgeloop.dataset.ui.labelling.internal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Display;

/** Labels on the system's clipboard, as JSON beside a text that other programs take. */
final class LabelTransfer extends ByteArrayTransfer {

	private static final String NAME = "application/x-edgeloop-labels+json";
	private static final LabelTransfer INSTANCE = new LabelTransfer();
	private static final int ID = registerType(NAME);

	private LabelTransfer() {
	}

	/**
	 * @param labels the labels as JSON
	 * @param text the same for a spreadsheet or an editor
	 */
	static void copy(Display display, String labels, String text) {
		Clipboard clipboard = new Clipboard(display);
		try {
			clipboard.setContents(new Object[] { labels, text }, new Transfer[] { INSTANCE, TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	/** @return the labels on the clipboard as JSON, or whatever text is there; empty if there is none */
	static Optional<String> paste(Display display) {
		Clipboard clipboard = new Clipboard(display);
		try {
			Object labels = clipboard.getContents(INSTANCE);
			Object found = labels == null ? clipboard.getContents(TextTransfer.getInstance()) : labels;
			return Optional.ofNullable(found).map(String::valueOf);
		} finally {
			clipboard.dispose();
		}
	}

	@Override
	protected int[] getTypeIds() {
		return new int[] { ID };
	}

	@Override
	protected String[] getTypeNames() {
		return new String[] { NAME };
	}

	@Override
	protected void javaToNative(Object labels, TransferData data) {
		super.javaToNative(String.valueOf(labels).getBytes(StandardCharsets.UTF_8), data);
	}

	@Override
	protected @Nullable Object nativeToJava(TransferData data) {
		return super.nativeToJava(data) instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : null;
	}
}
