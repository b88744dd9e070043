package org.edgeloop.device.ui.devices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.base.Secrets;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.DeviceState;
import org.edgeloop.device.DeviceState.Reach;
import org.edgeloop.device.Trust;
import org.edgeloop.device.discovery.FoundDevice;
import org.edgeloop.device.plan.PlanListener;
import org.edgeloop.device.project.ListDevicesOperation;
import org.edgeloop.device.ui.DeviceReference;
import org.edgeloop.device.ui.DevicesInUse;
import org.edgeloop.device.ui.PretendKind;
import org.edgeloop.device.ui.plan.PlanRun;
import org.edgeloop.testsupport.QueuedBackground;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevicesPresenterTest {

	@TempDir
	Path project;

	private final QueuedBackground background = new QueuedBackground();
	private final PretendKind file = new PretendKind("file");
	private final PretendKind other = new PretendKind("other");
	private final List<FoundDevice> around = new ArrayList<>();
	private final List<Problem> missed = new ArrayList<>();
	private final DevicesInUse use = new DevicesInUse();
	private DevicesPresenter presenter;
	private DeviceText text;

	@BeforeEach
	void setUp() {
		presenter = new DevicesPresenter(background, progress -> new ListDevicesOperation(project).run(progress), (found, _) -> {
			around.forEach(found);
			return List.copyOf(missed);
		}, List.of(file, other), new DeviceAccess(Secrets.NONE, Trust.NOTHING, project), use);
		text = new DeviceText(presenter);
	}

	private Path device(String name, String kind, String path) throws Exception {
		Path devices = Files.createDirectories(project.resolve("devices"));
		return Files.writeString(devices.resolve(name + ".device"),
				"{\"format\":\"edgeloop-device\",\"version\":1,\"kind\":\"" + kind + "\",\"settings\":{\"path\":\"" + path + "\"}}");
	}

	private List<String> lines(List<DeviceNode> nodes) {
		return nodes.stream().map(node -> text.name(node) + (text.remark(node).isEmpty() ? "" : " | " + text.remark(node))).toList();
	}

	private List<String> tree() {
		var lines = new ArrayList<String>();
		for (DeviceNode root : presenter.roots()) {
			lines.addAll(lines(List.of(root)));
			lines(presenter.children(root)).forEach(line -> lines.add("  " + line));
		}
		return lines;
	}

	@Test
	void groupsDevicesByKindAndSaysInWordsHowTheyStand() throws Exception {
		Files.writeString(project.resolve("there"), "");
		device("pump", "file", "there");
		device("fan", "file", "gone");
		device("gate", "other", "there");
		presenter.refresh();
		background.drain();
		assertEquals(List.of("Pretended file", "  fan | not reachable: there is none", "  pump | reachable: it is there", "Pretended other",
				"  gate | reachable: it is there"), tree());
		DeviceNode pump = presenter.children(presenter.roots().getFirst()).getLast();
		assertEquals(presenter.roots().getFirst(), presenter.parent(pump).orElseThrow());
	}

	@Test
	void filesThatSayNoDeviceAreShownWithTheReason() throws Exception {
		Files.writeString(device("torn", "file", "x"), "{\"format\":\"edgeloop-device\",");
		device("strange", "teapot", "x");
		presenter.refresh();
		background.drain();
		assertEquals(2, presenter.roots().size());
		List<DeviceNode.Unreadable> unreadable = presenter.roots().stream().map(DeviceNode.Unreadable.class::cast).toList();
		assertEquals(List.of("strange.device", "torn.device"), unreadable.stream().map(node -> text.name(node)).sorted().toList());
		assertTrue(unreadable.stream().allMatch(node -> Files.exists(node.file())), () -> unreadable.toString());
		assertTrue(tree().stream().anyMatch(line -> line.contains("There is no kind of device named teapot")), () -> tree().toString());
	}

	@Test
	void foundDevicesStandBesideThoseOfTheProjects() throws Exception {
		device("pump", "file", "there");
		presenter.refresh();
		background.drain();
		var reachable = new DeviceState(Reach.REACHABLE, "");
		around.add(new FoundDevice("file", "Known", "there", "", reachable, Map.of("path", "there")));
		around.add(new FoundDevice("other", "Board", "10.0.0.7", "a board", new DeviceState(Reach.BUSY, "by a modem"), Map.of("path", "10.0.0.7")));
		missed.add(Problem.warning("The network could not be asked", "eth0", ""));
		presenter.search();
		assertTrue(presenter.isSearching());
		background.drain();
		assertFalse(presenter.isSearching());
		assertEquals(List.of("Board | 10.0.0.7, in use: by a modem", "The network could not be asked"), lines(presenter.children(new DeviceNode.FoundGroup())),
				"what is a device of a project is not found once more");
	}

	@Test
	void deviceThatDoesNotAnswerIsGivenUpWithoutKeepingOthersWaiting() throws Exception {
		var slow = new ManualBackground();
		presenter = new DevicesPresenter(slow, progress -> new ListDevicesOperation(project).run(progress), (_, _) -> List.of(), List.of(file),
				new DeviceAccess(Secrets.NONE, Trust.NOTHING, project), use);
		device("pump", "file", "there");
		presenter.refresh();
		slow.finishNext();
		DeviceReference pump = presenter.devices().getFirst();
		assertEquals(Reach.LOOKING, presenter.state(pump).reach());
		slow.elapse();
		assertEquals(Reach.UNREACHABLE, presenter.state(pump).reach());
		assertEquals("not reachable: no answer in 6 s", DeviceText.state(presenter.state(pump)));
		slow.finishNext();
		assertEquals(Reach.UNREACHABLE, presenter.state(pump).reach(), "an answer that comes too late counts no more");
	}

	@Test
	void emptyUntilSomethingIsThere() throws Exception {
		assertFalse(presenter.isEmpty(), "nobody has looked yet");
		presenter.refresh();
		background.drain();
		assertTrue(presenter.isEmpty());
		device("pump", "file", "there");
		presenter.refresh();
		background.drain();
		assertFalse(presenter.isEmpty());
		assertEquals(List.of("pump"), file.glances());
	}

	private void rounds(int count) {
		for (int round = 0; round < count; round++) {
			presenter.round();
			background.drain();
		}
	}

	@Test
	void eachRoundFindsOutWhatHasBecomeOfDevicesThatAnswer() throws Exception {
		Files.writeString(project.resolve("there"), "");
		device("pump", "file", "there");
		presenter.refresh();
		background.drain();
		var changes = new int[1];
		presenter.addListener(() -> changes[0]++);
		rounds(3);
		assertEquals(4, file.glances().size());
		assertEquals(0, changes[0], "nothing is shown anew where nothing is new");
		Files.delete(project.resolve("there"));
		presenter.round();
		assertEquals(Reach.REACHABLE, presenter.state(presenter.devices().getFirst()).reach(), "what is known stays until something else is");
		background.drain();
		assertEquals(Reach.UNREACHABLE, presenter.state(presenter.devices().getFirst()).reach());
		assertEquals(1, changes[0]);
	}

	@Test
	void devicesThatDoNotAnswerAreLookedAtMoreAndMoreSeldom() throws Exception {
		device("fan", "file", "gone");
		presenter.refresh();
		background.drain();
		rounds(1 + 2 + 4 + 8);
		assertEquals(1 + 4, file.glances().size());
		rounds(16);
		assertEquals(1 + 4 + 2, file.glances().size(), "but are never given up");
		Files.writeString(project.resolve("gone"), "");
		rounds(8);
		assertEquals(Reach.REACHABLE, presenter.state(presenter.devices().getFirst()).reach());
		int before = file.glances().size();
		rounds(2);
		assertEquals(before + 2, file.glances().size(), "one that answers again is looked at in each round");
	}

	@Test
	void nobodyLooksAtADeviceThatIsUsed() throws Exception {
		Files.writeString(project.resolve("there"), "");
		device("pump", "file", "there");
		device("same", "file", "there");
		device("fan", "file", "gone");
		presenter.refresh();
		background.drain();
		file.glances().clear();
		DevicesInUse.User console = use.user("there");
		console.set(true);
		DeviceReference pump = presenter.devices().stream().filter(device -> device.name().equals("pump")).findFirst().orElseThrow();
		use.during("there", PlanRun.of(() -> {
			rounds(1);
			return file.connectionTest(pump.settings(), new DeviceAccess(Secrets.NONE, Trust.NOTHING, project));
		})).run(_ -> {
			// nothing to show
		}, PlanListener.NONE, Progress.NONE);
		assertEquals(List.of("fan"), file.glances());
		rounds(1);
		assertFalse(file.glances().contains("pump"), "the console is open still");
		console.set(false);
		console.set(false);
		rounds(1);
		assertEquals(List.of("pump", "same"), file.glances().stream().filter(name -> !name.equals("fan")).sorted().toList());
	}
}
