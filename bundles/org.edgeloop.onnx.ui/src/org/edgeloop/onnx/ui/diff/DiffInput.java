package org.edgeloop.onnx.ui.diff;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.edgeloop.ui.Icons;

/** Two files of models that are compared. */
public final class DiffInput extends PlatformObject implements IEditorInput {

	private final Path before;
	private final Path after;

	public DiffInput(Path before, Path after) {
		this.before = before;
		this.after = after;
	}

	public Path before() {
		return before;
	}

	public Path after() {
		return after;
	}

	/** @return the same models, the other way round */
	public DiffInput swapped() {
		return new DiffInput(after, before);
	}

	@Override
	public boolean exists() {
		return Files.exists(before) && Files.exists(after);
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.DIFF.descriptor();
	}

	@Override
	public String getName() {
		return before.getFileName() + " \u2192 " + after.getFileName();
	}

	@Override
	public String getToolTipText() {
		return before + " \u2192 " + after;
	}

	@Override
	public @Nullable IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof DiffInput input && input.before.equals(before) && input.after.equals(after);
	}

	@Override
	public int hashCode() {
		return 31 * before.hashCode() + after.hashCode();
	}
}
