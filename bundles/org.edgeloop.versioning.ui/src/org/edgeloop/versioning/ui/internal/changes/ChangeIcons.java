package org.edgeloop.versioning.ui.internal.changes;

import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.edgeloop.ui.Icons;
import org.edgeloop.versioning.ui.state.Change;

/** Pictures of changes: what kind of file it is, and in the corner, by form and colour, what became of it. */
public final class ChangeIcons {

	private final LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources());

	/** @return a picture that {@link #dispose} takes away */
	public Image image(Change change) {
		ImageDescriptor file = file(change.path(), change.group() == Change.Group.DATA).descriptor();
		return resources.create(new DecorationOverlayIcon(file, overlay(change.kind()).descriptor(), IDecoration.BOTTOM_RIGHT));
	}

	/** @return the icon of a file by its name */
	public static Icons file(String path, boolean isData) {
		if (isData) {
			return Icons.DATA;
		}
		String name = path.toLowerCase(Locale.ROOT);
		if (name.endsWith(".labels.json")) {
			return Icons.LABELS;
		}
		String extension = name.substring(name.lastIndexOf('.') + 1);
		return switch (extension) {
		case "dvc" -> Icons.DATA;
		case "wav", "flac", "npy", "mat" -> Icons.RECORDING;
		case "onnx" -> Icons.MODEL;
		case "csv", "tsv", "parquet" -> Icons.TABLE;
		case "drift" -> Icons.DRIFT;
		case "runs" -> Icons.COMPARE;
		case "device" -> Icons.DEVICE;
		default -> Icons.FILE;
		};
	}

	/** @return the mark in the corner */
	public static Icons overlay(Change.Kind kind) {
		return switch (kind) {
		case ADDED -> Icons.OVERLAY_ADDED;
		case MODIFIED, RENAMED, DATA_MODIFIED -> Icons.OVERLAY_MODIFIED;
		case DELETED -> Icons.OVERLAY_DELETED;
		case UNTRACKED -> Icons.OVERLAY_UNTRACKED;
		case CONFLICTING -> Icons.OVERLAY_CONFLICT;
		case DATA_DELETED, DATA_NOT_IN_CACHE -> Icons.OVERLAY_MISSING;
		case DATA_NOT_PUSHED -> Icons.OVERLAY_NOT_PUSHED;
		};
	}

	/** @return the icon of a group */
	public static Icons group(Change.Group group) {
		return switch (group) {
		case CONFLICTS -> Icons.CONFLICT;
		case STAGED -> Icons.COMMIT;
		case UNSTAGED -> Icons.DIFF;
		case UNTRACKED -> Icons.FILE;
		case DATA -> Icons.DATA;
		};
	}

	public void dispose() {
		resources.dispose();
	}
}
