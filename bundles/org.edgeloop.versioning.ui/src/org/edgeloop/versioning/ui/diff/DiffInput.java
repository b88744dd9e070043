package org.edgeloop.versioning.ui.diff;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.edgeloop.ui.Icons;

/**
 * Two versions of a file that are held against each other.
 *
 * @param root the repository's folder
 * @param older shown on the left
 * @param newer shown on the right
 */
public record DiffInput(Path root, DiffSide older, DiffSide newer) implements IEditorInput {

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.DIFF.descriptor();
	}

	@Override
	public String getName() {
		return newer.path().substring(newer.path().lastIndexOf('/') + 1);
	}

	/** Commits come and go: nobody wants yesterday's differences back with the window. */
	@Override
	public @Nullable IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return newer.path() + ": " + older.title() + " and " + newer.title();
	}

	@Override
	@NonNullByDefault({}) // the platform's signature says nothing of null
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
