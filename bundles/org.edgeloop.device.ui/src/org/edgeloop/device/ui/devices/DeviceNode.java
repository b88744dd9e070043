package org.edgeloop.device.ui.devices;

import java.nio.file.Path;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.device.DeviceKind;
import org.edgeloop.device.discovery.FoundDevice;
import org.edgeloop.device.ui.DeviceReference;

/** A line of the tree. Two are equal if they stand for the same thing, whatever became of it, so that a tree stays open as it was. */
@NonNullByDefault({})
public sealed interface DeviceNode {

	/** The devices of one kind. */
	record OfKind(DeviceKind kind) implements DeviceNode {
		@Override
		public boolean equals(Object other) {
			return other instanceof OfKind node && node.kind.id().equals(kind.id());
		}

		@Override
		public int hashCode() {
			return kind.id().hashCode();
		}
	}

	/** A device of a project; other parts of the workbench see a {@link DeviceReference} in it. */
	record OfDevice(DeviceReference device) implements DeviceNode, IAdaptable {
		@Override
		public boolean equals(Object other) {
			return other instanceof OfDevice node && node.device.file().equals(device.file());
		}

		@Override
		public int hashCode() {
			return device.file().hashCode();
		}

		@Override
		public <T> T getAdapter(Class<T> type) {
			return type == DeviceReference.class ? type.cast(device) : null;
		}
	}

	/** A file of a project that says no device; the problem's place is the file, maybe with a line. */
	record Unreadable(Problem problem) implements DeviceNode {

		private static final Pattern LINE = Pattern.compile(":\\d+(:\\d+)?$");

		public Path file() {
			return Path.of(LINE.matcher(problem.where()).replaceFirst(""));
		}
	}

	/** All that was found beside the projects' devices. */
	record FoundGroup() implements DeviceNode {
	}

	/** A device that was found. */
	record OfFound(FoundDevice found) implements DeviceNode {
		@Override
		public boolean equals(Object other) {
			return other instanceof OfFound node && node.found.kind().equals(found.kind()) && node.found.address().equals(found.address());
		}

		@Override
		public int hashCode() {
			return found.address().hashCode();
		}
	}

	/** Why somewhere nothing could be looked for. */
	record Missed(Problem problem) implements DeviceNode {
	}
}
