package org.edgeloop.device.ui.devices;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.DeviceKind;
import org.edgeloop.device.DeviceState;
import org.edgeloop.device.discovery.FoundDevice;
import org.edgeloop.device.project.ListDevicesOperation;
import org.edgeloop.device.project.ProjectDevice;
import org.edgeloop.device.ui.DeviceReference;
import org.edgeloop.device.ui.DevicesInUse;
import org.edgeloop.ui.Background;

/**
 * The tree of devices: those of the projects by kind, and those that were found. Each device is glanced at by itself in the
 * background, now and then anew, so that one that does not answer keeps nobody waiting. It knows no widget; to be used from one thread.
 */
public final class DevicesPresenter {

	/** Reads the projects' devices. */
	@FunctionalInterface
	public interface Source {
		ListDevicesOperation.Devices read(Progress progress) throws IOException;
	}

	/** Looks for devices beside those of the projects. */
	@FunctionalInterface
	public interface Search {

		/**
		 * @param found is handed each as it is found, on any thread
		 * @return where nothing could be looked for
		 */
		List<Problem> run(Consumer<FoundDevice> found, Progress progress) throws IOException;
	}

	private final Background background;
	private final Source source;
	private final Search search;
	private final List<DeviceKind> kinds;
	private final DeviceGlances glances;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private List<DeviceNode.OfDevice> devices = List.of();
	private List<DeviceNode.Unreadable> unreadable = List.of();
	private final Map<DeviceNode.OfFound, FoundDevice> found = new LinkedHashMap<>();
	private List<Problem> missed = List.of();
	private Optional<Runnable> searching = Optional.empty();
	private boolean isRead;
	private long reading;
	private long searches;

	/**
	 * @param access asks nobody: what is looked at here the user has not asked for
	 * @param use says which devices to leave alone
	 */
	public DevicesPresenter(Background background, Source source, Search search, List<DeviceKind> kinds, DeviceAccess access, DevicesInUse use) {
		this.background = background;
		this.source = source;
		this.search = search;
		this.kinds = List.copyOf(kinds);
		glances = new DeviceGlances(background, access, use, this::changed);
	}

	/** @param listener told whenever the tree is another one */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Reads the projects' devices anew and glances at each. */
	public void refresh() {
		long mine = ++reading;
		background.start("Listing devices", source::read, listed -> {
			if (mine == reading) {
				show(listed);
			}
		}, problem -> {
			if (mine == reading) {
				isRead = true;
				missed = List.of(problem);
				changed();
			}
		});
	}

	private void show(ListDevicesOperation.Devices listed) {
		isRead = true;
		var known = new ArrayList<DeviceNode.OfDevice>();
		var unknown = new ArrayList<DeviceNode.Unreadable>();
		for (ProjectDevice device : listed.devices()) {
			reference(device).ifPresentOrElse(reference -> known.add(new DeviceNode.OfDevice(reference)),
					() -> unknown.add(new DeviceNode.Unreadable(isOfNoKind(device))));
		}
		listed.problems().forEach(problem -> unknown.add(new DeviceNode.Unreadable(problem)));
		devices = List.copyOf(known);
		unreadable = List.copyOf(unknown);
		glances.retain(devices());
		devices().forEach(glances::look);
		changed();
	}

	private Optional<DeviceReference> reference(ProjectDevice device) {
		return kinds.stream().filter(kind -> kind.id().equals(device.settings().kind())).findFirst()
				.map(kind -> new DeviceReference(device.file(), kind, device.settings()));
	}

	private static Problem isOfNoKind(ProjectDevice device) {
		return Problem.error("There is no kind of device named " + device.settings().kind(), device.file().toString(),
				"open the file and choose one of the kinds that there are");
	}

	/** Finds out anew whether a device could be used now. */
	public void glance(DeviceReference device) {
		glances.look(device);
	}

	/** Some time has passed: finds out what has become of the devices that nobody uses, of those that do not answer more and more seldom. */
	public void round() {
		glances.round(devices());
	}

	/** Looks for devices beside those of the projects; what was found before is forgotten. */
	public void search() {
		searching.ifPresent(Runnable::run);
		long mine = ++searches;
		found.clear();
		missed = List.of();
		searching = Optional.of(background.start("Looking for devices", progress -> search.run(device -> background.post(() -> {
			if (mine == searches) {
				found.put(new DeviceNode.OfFound(device), device);
				changed();
			}
		}), progress), problems -> searched(mine, problems), problem -> searched(mine, List.of(problem))));
		changed();
	}

	private void searched(long mine, List<Problem> problems) {
		if (mine == searches) {
			searching = Optional.empty();
			missed = List.copyOf(problems);
			changed();
		}
	}

	/** Stops looking for devices; what was found stays. */
	public void stopSearching() {
		searching.ifPresent(Runnable::run);
		searching = Optional.empty();
		searches++;
		changed();
	}

	public boolean isSearching() {
		return searching.isPresent();
	}

	/** @return whether the projects were read and have no device, and nothing was found either */
	public boolean isEmpty() {
		return isRead && devices.isEmpty() && unreadable.isEmpty() && found.isEmpty() && missed.isEmpty() && !isSearching();
	}

	/** @return the kinds of which there are devices, files that cannot be read, and what was found */
	public List<DeviceNode> roots() {
		Stream<DeviceNode> ofKinds = kinds.stream().filter(kind -> devices.stream().anyMatch(node -> node.device().kind() == kind)).map(DeviceNode.OfKind::new);
		Stream<DeviceNode> group = isSearching() || !found.isEmpty() || !missed.isEmpty() ? Stream.of(new DeviceNode.FoundGroup()) : Stream.empty();
		return Stream.of(ofKinds, unreadable.stream(), group).flatMap(nodes -> nodes).map(DeviceNode.class::cast).toList();
	}

	public List<DeviceNode> children(DeviceNode node) {
		return switch (node) {
		case DeviceNode.OfKind(DeviceKind kind) -> devices.stream().filter(child -> child.device().kind() == kind).map(DeviceNode.class::cast).toList();
		case DeviceNode.FoundGroup _ -> Stream.concat(unconfigured(), missed.stream().map(DeviceNode.Missed::new)).toList();
		default -> List.of();
		};
	}

	/** @return what was found and is no device of a project */
	private Stream<DeviceNode> unconfigured() {
		return found.values().stream().filter(device -> configured(device).isEmpty()).map(DeviceNode.OfFound::new);
	}

	private Optional<DeviceReference> configured(FoundDevice device) {
		return devices.stream().map(DeviceNode.OfDevice::device).filter(reference -> reference.kind().id().equals(device.kind()))
				.filter(reference -> place(reference.kind().address(reference.settings())).equals(place(device.address()))).findFirst();
	}

	/** This machine has two names. */
	private static String place(String address) {
		return address.replace("localhost", "127.0.0.1");
	}

	/** @return what a line stands below */
	public Optional<DeviceNode> parent(DeviceNode node) {
		return switch (node) {
		case DeviceNode.OfDevice(DeviceReference device) -> Optional.of(new DeviceNode.OfKind(device.kind()));
		case DeviceNode.OfFound _, DeviceNode.Missed _ -> Optional.of(new DeviceNode.FoundGroup());
		default -> Optional.empty();
		};
	}

	/** @return whether a device could be used when it was looked at last */
	public DeviceState state(DeviceReference device) {
		return glances.state(device);
	}

	/** @return the devices of all projects */
	public List<DeviceReference> devices() {
		return devices.stream().map(DeviceNode.OfDevice::device).toList();
	}

	/** Ends whatever runs in the background. */
	public void stop() {
		reading++;
		glances.stop();
		stopSearching();
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}
}
