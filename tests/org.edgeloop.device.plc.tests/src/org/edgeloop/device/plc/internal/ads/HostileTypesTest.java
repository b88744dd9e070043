package org.edgeloop.device.plc.internal.ads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.device.plc.ads.AdsAddress;
import org.edgeloop.device.plc.ads.AmsNetId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A controller that is damaged, or means ill, can neither hang the client nor take its memory. */
@Timeout(60)
class HostileTypesTest {

	private static final AdsAddress FROM = new AdsAddress("127.0.0.1", 1);

	private static TypeEntry entry(String name, String type, long size, List<Long> dimensions, List<TypeEntry> parts) {
		return new TypeEntry(name, type, "", size, 0, 65, dimensions, parts);
	}

	@Test
	void endsAtTypesThatHoldThemselves() throws IOException {
		TypeEntry part = entry("part", "ST_Endless", 4, List.of(), List.of());
		TypeEntry whole = entry("ST_Endless", "", 4, List.of(), Collections.nCopies(50, part));
		PlcType type = new PlcTypes(_ -> Optional.of(whole)).resolve("ST_Endless", 65, 4);
		assertEquals(4, type.size());
		TypeEntry alias = entry("A", "B", 4, List.of(), List.of());
		assertInstanceOf(RawType.class, new PlcTypes(_ -> Optional.of(alias)).resolve("A", 65, 4));
	}

	@Test
	void takesNoMoreThanATypeCanHave() throws IOException {
		var types = new PlcTypes(_ -> Optional.empty());
		for (String name : List.of("ARRAY [0..2147483647] OF BYTE", "ARRAY [0..999999999,0..999999999] OF LREAL", "ARRAY [5..1] OF INT", "ARRAY [] OF INT",
				"ARRAY [0..99999999] OF ST_Unknown")) {
			assertInstanceOf(RawType.class, types.resolve(name, 65, 0), name);
			assertInstanceOf(RawType.class, types.resolve(name, 65, 16), name);
		}
		assertEquals(16, types.resolve("STRING(999999999)", 30, 16).size());
		assertThrows(ConnectionException.class, () -> types.resolve("ST_Huge", 65, 4_294_967_295L));
		TypeEntry outside = new TypeEntry("part", "LREAL", "", 8, 12, 5, List.of(), List.of());
		TypeEntry whole = entry("ST", "", 16, List.of(), List.of(outside));
		assertInstanceOf(RawType.class, new PlcTypes(_ -> Optional.of(whole)).resolve("ST", 65, 16));
	}

	/** Damages a sound entry of a type, and one of a symbol, in each byte and at random: what cannot be read is said, and nothing else happens. */
	@Test
	void readsDamagedEntriesOrSaysSo() throws IOException {
		byte[] type = bytes("00000000 00000000 00000000 10000000 00000000 41000000 02000000 0200 0000 0000 0000 0100 535400 00 00"
				+ "2e000000 00000000 00000000 00000000 08000000 00000000 05000000 02000000 0100 0000 0000 0000 0000 7800 00 00".replace(" ", ""));
		byte[] symbol = bytes("40400000 08000000 08000000 05000000 00000000 0100 0500 0000 7800 4c5245414c00 00");
		assertEquals(List.of("x"), TypeEntry.parse(type, FROM).parts().stream().map(TypeEntry::name).toList());
		assertEquals(new SymbolEntry("x", "LREAL", "", 0x4040, 8, 8, 5), SymbolEntry.parse(new AnswerData(symbol, FROM), FROM));
		var random = new Random(1);
		for (int i = 0; i < 20_000; i++) {
			byte[] damaged = (i % 2 == 0 ? type : symbol).clone();
			for (int hits = random.nextInt(4); hits >= 0; hits--) {
				damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
			}
			try {
				if (i % 2 == 0) {
					new PlcTypes(_ -> Optional.empty()).resolve("ST", 65, TypeEntry.parse(damaged, FROM).size());
				} else {
					SymbolEntry.parse(new AnswerData(damaged, FROM), FROM);
				}
			} catch (IOException e) {
				assertInstanceOf(ConnectionException.class, e);
			}
		}
	}

	/** @return an entry, with its length before it */
	private static byte[] bytes(String hex) {
		byte[] rest = HexFormat.of().parseHex(hex.replace(" ", ""));
		return ByteBuffer.allocate(4 + rest.length).order(ByteOrder.LITTLE_ENDIAN).putInt(4 + rest.length).put(rest).array();
	}

	@Test
	void readsDamagedDatagramsOrNothing() {
		byte[] sound = new RouterDatagram(7, RouterDatagram.SEARCH | RouterDatagram.ANSWER, new AmsNetId("1.2.3.4.5.6"),
				Map.of(RouterDatagram.HOST, "PLC\0".getBytes())).toBytes();
		assertEquals("PLC", RouterDatagram.parse(sound, sound.length).orElseThrow().text(RouterDatagram.HOST));
		var random = new Random(2);
		for (int i = 0; i < 20_000; i++) {
			byte[] damaged = sound.clone();
			damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
			RouterDatagram.parse(damaged, random.nextInt(damaged.length + 1));
		}
	}
}
