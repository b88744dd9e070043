package org.edgeloop.device.ui.devices;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.edgeloop.base.Problem;
import org.edgeloop.device.DeviceKind;
import org.edgeloop.device.DeviceState;
import org.edgeloop.device.DeviceState.Reach;
import org.edgeloop.device.discovery.FoundDevice;
import org.edgeloop.device.ui.DeviceReference;

/** What the tree of devices says in words. */
public final class DeviceText {

	private final DevicesPresenter presenter;

	public DeviceText(DevicesPresenter presenter) {
		this.presenter = presenter;
	}

	/** @return what a line is called */
	public String name(DeviceNode node) {
		return switch (node) {
		case DeviceNode.OfKind(DeviceKind kind) -> kind.name();
		case DeviceNode.OfDevice(DeviceReference device) -> device.name();
		case DeviceNode.Unreadable unreadable -> String.valueOf(unreadable.file().getFileName());
		case DeviceNode.FoundGroup _ -> presenter.isSearching() ? "Looking for others …" : "Found";
		case DeviceNode.OfFound(FoundDevice found) -> found.name();
		case DeviceNode.Missed(Problem problem) -> problem.what();
		};
	}

	/** @return how it stands, or where it is, in a few words; may be empty */
	public String remark(DeviceNode node) {
		return switch (node) {
		case DeviceNode.OfDevice(DeviceReference device) -> state(presenter.state(device));
		case DeviceNode.Unreadable unreadable -> unreadable.problem().what();
		case DeviceNode.OfFound(FoundDevice found) -> joined(found.address(), state(found.state()));
		case DeviceNode.FoundGroup _ -> found(presenter.children(node));
		default -> "";
		};
	}

	private static String found(List<DeviceNode> children) {
		return children.isEmpty() ? "nothing yet" : "";
	}

	/** @return all that is known of a line, for a tooltip; may be empty */
	public String details(DeviceNode node) {
		return switch (node) {
		case DeviceNode.OfKind(DeviceKind kind) -> kind.description();
		case DeviceNode.OfDevice(DeviceReference device) -> lines(device.kind().name(), device.kind().address(device.settings()),
				state(presenter.state(device)), device.file().toString());
		case DeviceNode.Unreadable(Problem problem) -> lines(problem.what(), problem.where(), problem.remedy());
		case DeviceNode.OfFound(FoundDevice found) -> lines(found.name(), found.address(), found.detail(), state(found.state()));
		case DeviceNode.Missed(Problem problem) -> lines(problem.what(), problem.where(), problem.remedy());
		case DeviceNode.FoundGroup _ -> "";
		};
	}

	/** @return a state in words, as {@code in use: by another program} */
	public static String state(DeviceState state) {
		String reach = word(state.reach());
		return state.words().isBlank() || state.reach() == Reach.UNKNOWN || state.reach() == Reach.LOOKING ? reach : reach + ": " + state.words();
	}

	private static String word(Reach reach) {
		return switch (reach) {
		case UNKNOWN -> "not looked at yet";
		case LOOKING -> "looking …";
		case REACHABLE -> "reachable";
		case BUSY -> "in use";
		case REFUSED -> "refused";
		case UNREACHABLE -> "not reachable";
		};
	}

	private static String joined(String... parts) {
		return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
	}

	private static String lines(String... parts) {
		return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
	}
}
