package org.edgeloop.cli.killed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.testsupport.openssh.OpenSshServer;
import org.edgeloop.testsupport.s3.S3Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * {@code dvc push}, {@code pull} and {@code gc --cloud}, killed between any two steps of theirs on this machine, or between two things that
 * they say to the server: each object of the remote and of the cache is what its name says, no list on the remote promises what is not
 * there, and the next call finishes.
 */
class KilledTransferTest {

	private static final String SMALL = "small ";
	private static final String LARGE = "0123456789abcdef".repeat(60_000);
	private static final int FILES = 5;
	private static final int OBJECTS = FILES + 2;

	/** Where the data goes. */
	enum Place {
		FOLDER, SSH, S3
	}

	@TempDir
	private Path folder;
	private KillRig rig;
	/** Where the remote's files lie on this machine, and what their names end with. */
	private Path store;
	private String suffix = "";
	private final List<AutoCloseable> servers = new ArrayList<>();
	private List<String> trust = List.of();

	@BeforeEach
	void makeData() throws IOException {
		rig = new KillRig(folder);
		store = rig.path("store");
		dvc("init", "--no-scm");
		rig.write("data/large", LARGE);
		for (int i = 0; i < FILES; i++) {
			rig.write("data/f" + i, SMALL + i);
		}
		dvc("add", "data");
	}

	@AfterEach
	void stop() throws Exception {
		for (AutoCloseable server : servers) {
			server.close();
		}
	}

	private void connect(Place place) throws Exception {
		switch (place) {
		case FOLDER -> dvc("remote", "add", "-d", "store", store);
		case SSH -> connectSsh();
		case S3 -> connectS3();
		}
	}

	private void connectSsh() throws Exception {
		OpenSshServer server = OpenSshServer.start(Files.createDirectory(folder.resolve("server")));
		servers.add(server);
		dvc("remote", "add", "-d", "store", "ssh://" + System.getProperty("user.name") + "@127.0.0.1:" + server.port() + store);
		dvc("remote", "modify", "store", "keyfile", server.key());
		trust = List.of("--accept-host-key", OpenSshServer.run("ssh-keygen", "-lf", server.hostKey().toString()).split(" ")[1]);
	}

	private void connectS3() throws IOException {
		S3Server server = S3Server.start(Files.createDirectories(rig.path("server")), List.of());
		servers.add(server);
		store = server.bucket().resolve("store");
		suffix = S3Server.SUFFIX;
		dvc("remote", "add", "-d", "store", "s3://data/store");
		for (List<String> option : List.of(List.of("endpointurl", "http://127.0.0.1:" + server.port()), List.of("access_key_id", S3Server.KEY),
				List.of("secret_access_key", S3Server.KEY), List.of("region", "us-east-1"))) {
			dvc("remote", "modify", "--local", "store", option.getFirst(), option.getLast());
		}
	}

	private void dvc(Object... arguments) throws IOException {
		KillRig.good(command(arguments));
	}

	private Object[] command(Object... arguments) {
		List<Object> all = new ArrayList<>(List.of("dvc"));
		all.addAll(List.of(arguments));
		all.addAll(List.of("--cd", rig.work()));
		return all.toArray();
	}

	private Object[] talk(Object... arguments) {
		List<Object> all = new ArrayList<>(List.of(command(arguments)));
		all.addAll(trust);
		return all.toArray();
	}

	private int cached() throws IOException {
		return Stores.sound(rig.path(".dvc/cache"), "").size();
	}

	private int stored() throws IOException {
		return Stores.whole(store, suffix).size();
	}

	@ParameterizedTest
	@EnumSource(Place.class)
	void pushes(Place place) throws Exception {
		connect(place);
		KillRig.Check killed = () -> {
			// whoever answers this has seen that the process is gone
			KillRig.run(new ByteArrayOutputStream(), talk("status", "-c", "-q"));
			assertNothingPromised(place);
			assertEquals(OBJECTS, cached());
		};
		KillRig.Check finished = () -> assertEquals(OBJECTS, stored());
		if (place == Place.S3) {
			rig.killEach(killed, finished, talk("push", "-j", "2"));
		} else {
			rig.kill(killed, finished, talk("push", "-j", "2"));
		}
	}

	/** This server of S3, unlike others, leaves a part under the object's own name: only what lists promise can be held against it. */
	private void assertNothingPromised(Place place) throws IOException {
		if (place != Place.S3) {
			stored();
		} else if (Stores.names(store, suffix).stream().anyMatch(name -> name.endsWith(".dir"))) {
			assertEquals(OBJECTS, Stores.names(store, suffix).size(), "the list comes last");
		}
	}

	@ParameterizedTest
	@EnumSource(Place.class)
	void pulls(Place place) throws Exception {
		connect(place);
		KillRig.good(talk("push"));
		OpenSshServer.run("rm", "-rf", rig.path(".dvc/cache").toString(), rig.path("data").toString());
		rig.kill(() -> {
			cached();
			assertEquals(OBJECTS, stored());
			rig.files("data").forEach((name, text) -> assertTrue(text.startsWith(SMALL) && text.length() == SMALL.length() + 1 || text.equals(LARGE),
					() -> name + " has " + text.length() + " bytes"));
		}, () -> {
			assertEquals(OBJECTS, cached());
			assertEquals(FILES + 1, rig.files("data").size());
			dvc("status", "-q");
			assertEquals(List.of(), rig.leftOver());
		}, talk("pull", "-j", "2"));
	}

	@Test
	void collectsGarbageOnTheRemote() throws Exception {
		connect(Place.FOLDER);
		dvc("push");
		for (int i = 0; i < FILES; i++) {
			rig.write("data/f" + i, "other " + i);
		}
		dvc("add", "data");
		dvc("push");
		assertEquals(OBJECTS + FILES + 1, stored());
		rig.kill(() -> assertTrue(stored() >= OBJECTS), () -> {
			assertEquals(OBJECTS, stored());
			assertEquals(OBJECTS, cached());
			dvc("status", "-c", "-q");
		}, command("gc", "-w", "-c", "-f"));
	}
}
