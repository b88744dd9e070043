package org.edgeloop.dataset.ui.explorer.internal;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.ui.PlatformUI;
import org.edgeloop.dataset.ui.explorer.internal.tree.DatasetTree;
import org.edgeloop.dataset.ui.explorer.internal.tree.GroupTotals;
import org.edgeloop.dataset.ui.explorer.internal.tree.RecordingNode;
import org.edgeloop.ui.Icons;

/** Puts label counts and states behind the names of recordings, groups and projects. The platform calls it off the UI thread. */
public final class RecordingDecorator extends LabelProvider implements ILightweightLabelDecorator, Catalogues.Listener {

	public RecordingDecorator() {
		Catalogues.shared().addListener(this);
	}

	@Override
	public void decorate(Object element, IDecoration decoration) {
		if (!(element instanceof IResource resource)) {
			return;
		}
		Optional<DatasetTree> tree = Catalogues.shared().treeOf(resource);
		if (tree.isEmpty()) {
			return;
		}
		Optional<RecordingNode> recording = Catalogues.shared().recordingOf(resource);
		if (recording.isPresent()) {
			decorate(recording.get(), decoration);
		} else if (resource instanceof IProject || resource instanceof IFolder && DatasetPaths.isBelowData(resource)) {
			GroupTotals totals = tree.get().totals(DatasetPaths.of(resource)).orElse(GroupTotals.NONE);
			decoration.addSuffix("  " + totals.suffix());
		}
	}

	private static void decorate(RecordingNode node, IDecoration decoration) {
		decoration.addSuffix("  " + node.suffix());
		Icons overlay = switch (node.status()) {
		case UNLABELLED -> Icons.OVERLAY_UNLABELLED;
		case LABELLED -> Icons.OVERLAY_LABELLED;
		case BROKEN, LABELS_UNREADABLE -> Icons.OVERLAY_ERROR;
		case LABELS_HELD, LABELS_WITHOUT_RECORDING -> Icons.OVERLAY_WARNING;
		};
		decoration.addOverlay(overlay.descriptor(), IDecoration.BOTTOM_RIGHT);
	}

	@Override
	public void scanned(IProject project, @Nullable DatasetTree older, DatasetTree newer) {
		var changed = new ArrayList<Object>();
		Set<String> paths = older == null ? Set.of() : newer.redecoratedSince(older);
		for (String path : paths) {
			changed.add(path.equals(DatasetTree.ROOT) ? project : newer.recording(path)
					.<Object>map(node -> node.isLost() ? DatasetPaths.labelFile(project, path) : DatasetPaths.recording(project, path))
					.orElseGet(() -> project.getFolder(path)));
		}
		if (older == null) {
			fire(new LabelProviderChangedEvent(this)); // the first scan: everything
		} else if (!changed.isEmpty()) {
			fire(new LabelProviderChangedEvent(this, changed.toArray()));
		}
	}

	private void fire(LabelProviderChangedEvent event) {
		if (PlatformUI.isWorkbenchRunning()) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> fireLabelProviderChanged(event));
		}
	}

	@Override
	public void projectsChanged() {
		// what is shown anew is decorated anew
	}

	@Override
	public void moved(IResource from, IResource to) {
		// what is shown anew is decorated anew
	}

	@Override
	public void detailsRead(IResource recording) {
		// a broken file comes as a scan
	}

	@Override
	public void dispose() {
		Catalogues.shared().removeListener(this);
		super.dispose();
	}
}
