package org.edgeloop.device.plc.opcua;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.Secrets;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.Trust;
import org.edgeloop.device.browse.SymbolNode;
import org.edgeloop.device.plc.Symbol;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values as node-opcua gives and takes them; the server and its values are in fixtures/opcua-server.js. */
@TestInstance(Lifecycle.PER_CLASS)
class OpcUaConnectionTest {

	@TempDir
	static Path folder;

	private OpcUaPeer peer;
	private OpcUaConnection connection;

	@BeforeAll
	void connect() throws IOException {
		peer = OpcUaPeer.start(folder.resolve("server"), "plain");
		var access = new DeviceAccess(Secrets.NONE, Trust.NOTHING, folder.resolve("user"));
		var target = OpcUaTarget.of("press", peer.url(), OpcUaSecurity.ANY, Optional.empty());
		connection = OpcUaConnection.open(target, access, _ -> {
		}, Progress.NONE);
	}

	@AfterAll
	void close() {
		if (connection != null) {
			connection.close();
		}
		if (peer != null) {
			peer.close();
		}
	}

	@Test
	void valuesAreReadWithTheirTypes() throws IOException {
		Map<String, Object> expected = Map.ofEntries(Map.entry("Flag", false), Map.entry("Force", 0.1f), Map.entry("Speed", 1450.5),
				Map.entry("Name", "P-7"), Map.entry("Since", "2026-01-31T12:00:00Z"), Map.entry("Raw", "AQL/"), Map.entry("Label", "ready"),
				Map.entry("Big", new BigInteger("18446744073709551615")), Map.entry("Curve", List.of(1f, 2.5f, -3f)),
				Map.entry("Grid", List.of(List.of(1, 2), List.of(3, 4))));
		for (Map.Entry<String, Object> entry : expected.entrySet()) {
			assertEquals(entry.getValue(), connection.read("ns=1;s=" + entry.getKey()).value(), entry.getKey());
		}
		assertEquals("Duration", connection.read("ns=1;s=Pause").type());
		assertTrue(connection.read("ns=1;s=Speed").time().isPresent());
	}

	@Test
	void nodesAreNamedAsTheStandardWritesThem() throws IOException {
		assertEquals(true, connection.read("ns=1;s=\"DB 1\".\"Ready, set;=[0]\"").value());
		assertEquals((short) -4, connection.read("ns=1;i=4711").value());
		Instant now = Instant.parse((String) connection.read("i=2258").value());
		assertTrue(now.isAfter(Instant.parse("2020-01-01T00:00:00Z")));
		String uri = ((List<?>) connection.read("i=2255").value()).get(1).toString();
		assertEquals("P-7", connection.read("nsu=" + uri + ";s=Name").value());
	}

	@ParameterizedTest
	@CsvSource({ "SByte,-128", "Byte,255", "Int16,-32768", "UInt16,65535", "Int32,-2147483648", "UInt32,4294967295", "Int64,-9223372036854775808",
			"UInt64,18446744073709551615" })
	void wholeNumbersAreWrittenUpToTheirLimits(String type, String limit) throws IOException {
		Object written = connection.write("ns=1;s=" + type, limit).value();
		assertEquals(limit, String.valueOf(written));
		assertEquals(limit, String.valueOf(connection.read("ns=1;s=" + type).value()));
		String beyond = new BigInteger(limit).add(BigInteger.valueOf(limit.startsWith("-") ? -1 : 1)).toString();
		ProblemException refused = assertThrows(ProblemException.class, () -> connection.write("ns=1;s=" + type, beyond));
		assertTrue(refused.problem().what().contains(type), refused.getMessage());
		assertEquals(limit, String.valueOf(connection.read("ns=1;s=" + type).value()));
	}

	@Test
	void otherValuesAreWrittenInTheFormOfTheirTypes() throws IOException {
		assertEquals(true, connection.write("ns=1;s=Switch", "true").value());
		assertEquals(0.25f, connection.write("ns=1;s=Ratio", "2.5e-1").value());
		assertEquals(" grün ", connection.write("ns=1;s=Note", " grün ").value());
		assertEquals("2027-02-03T04:05:06Z", connection.write("ns=1;s=Until", "2027-02-03T04:05:06Z").value());
		assertEquals("AAE=", connection.write("ns=1;s=Bytes", "AAE=").value());
		assertEquals(List.of(4f, 5f), connection.write("ns=1;s=Points", "[4, 5]").value());
		assertEquals(List.of(), connection.write("ns=1;s=Points", "[]").value());
		assertEquals(12.5, connection.write("ns=1;s=Pause", "12.5").value());
		assertEquals(3, connection.write("ns=1;s=State", "3").value());
	}

	@Test
	void aProgramThatAnswersIsSeen() throws IOException {
		connection.write("ns=1;s=Command", "7");
		assertEquals(70, connection.read("ns=1;s=Answer").value());
	}

	@Test
	void whatCannotBeDoneIsSaid() {
		assertEquals("the server knows no such node", failure(() -> connection.read("ns=1;s=Nothing")));
		assertEquals("the server has no such namespace", failure(() -> connection.read("nsu=urn:nowhere;s=Name")));
		assertEquals("this is no node id", failure(() -> connection.read("Speed")));
		assertEquals("this node has no value", failure(() -> connection.read("i=85")));
		assertEquals("the server lets nobody write this", failure(() -> connection.write("ns=1;s=Fixed", "6")));
		assertEquals("the server lets nobody read this", failure(() -> connection.read("ns=1;s=Hidden")));
		assertEquals("'fast' is no value of type Double", failure(() -> connection.write("ns=1;s=Speed", "fast")));
		assertEquals("the node takes an array", failure(() -> connection.write("ns=1;s=Curve", "5")));
	}

	@Test
	void variablesAreListedWithTheirPaths() throws IOException {
		var found = new ArrayList<Symbol>();
		connection.list("", found::add, Progress.NONE);
		Map<String, Symbol> byName = found.stream().collect(Collectors.toMap(Symbol::name, symbol -> symbol));
		assertEquals(new Symbol("ns=1;i=4711", "Int16", "Press/Line/Deep"), byName.get("ns=1;i=4711"));
		assertEquals(new Symbol("ns=1;s=Pause", "Duration", "Press/Pause"), byName.get("ns=1;s=Pause"));
		var below = new ArrayList<Symbol>();
		connection.list("i=2253", below::add, Progress.NONE);
		assertTrue(below.stream().anyMatch(symbol -> symbol.name().equals("i=2258")));
		assertThrows(ProblemException.class, () -> connection.list("ns=1;s=Nothing", below::add, Progress.NONE));
	}

	@Test
	void nodesAreBrowsedALevelAtATime() throws IOException {
		SymbolNode press = connection.parts("", Progress.NONE).stream().filter(node -> node.name().equals("Press")).findFirst().orElseThrow();
		assertTrue(press.hasParts());
		assertFalse(press.isVariable());
		List<SymbolNode> parts = connection.parts(press.id(), Progress.NONE);
		assertTrue(parts.contains(new SymbolNode("ns=1;s=Pause", "Pause", "Duration", "", true, false)), parts::toString);
		SymbolNode line = parts.stream().filter(node -> node.name().equals("Line")).findFirst().orElseThrow();
		assertEquals("ns=1;i=4711", connection.parts(line.id(), Progress.NONE).getFirst().id());
		assertEquals(List.of(), connection.parts("ns=1;s=Pause", Progress.NONE));
		assertThrows(ProblemException.class, () -> connection.parts("ns=1;s=Nothing", Progress.NONE));
		assertEquals(List.of("ns=1;i=4711"), connection.find("", "line/deep", 9, Progress.NONE).stream().map(SymbolNode::id).toList());
	}

	private interface Call {
		void run() throws IOException;
	}

	private static String failure(Call call) {
		ProblemException failure = assertThrows(ProblemException.class, call::run);
		return failure.problem().what();
	}
}
