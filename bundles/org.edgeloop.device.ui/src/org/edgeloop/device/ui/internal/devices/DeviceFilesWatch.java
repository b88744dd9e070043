package org.edgeloop.device.ui.internal.devices;

import java.util.Arrays;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;

/** Notices that device files of the projects came, went or were changed. */
public final class DeviceFilesWatch implements IResourceChangeListener {

	private final Runnable changed;

	/** @param changed told from any thread */
	public DeviceFilesWatch(Runnable changed) {
		this.changed = changed;
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		if (event.getType() == IResourceChangeEvent.POST_CHANGE && event.getDelta() != null && concernsDevices(event.getDelta())) {
			changed.run();
		}
	}

	private static boolean concernsDevices(IResourceDelta delta) {
		IResource resource = delta.getResource();
		return switch (resource.getType()) {
		case IResource.FILE -> "device".equals(resource.getFileExtension()) && (delta.getKind() != IResourceDelta.CHANGED
				|| (delta.getFlags() & IResourceDelta.CONTENT) != 0);
		case IResource.PROJECT -> delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.OPEN) != 0 || anyBelow(delta);
		default -> anyBelow(delta);
		};
	}

	private static boolean anyBelow(IResourceDelta delta) {
		return Arrays.stream(delta.getAffectedChildren()).anyMatch(DeviceFilesWatch::concernsDevices);
	}
}
