package org.edgeloop.device.linux.internal.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.edgeloop.device.linux.BoardFacts;
import org.edgeloop.device.linux.BoardFacts.Runtime;
import org.junit.jupiter.api.Test;

/** The forms are those that the boards' files have; no such board was at hand. */
class FactsTextTest {

	@Test
	void raspberryPi() {
		BoardFacts facts = new FactsText("""
				Welcome to bench-3 = the best bench
				host=bench-3
				machine=aarch64
				kernel=Linux 6.6.31+rpt-rpi-v8
				model=Raspberry Pi 4 Model B Rev 1.4
				processor=Raspberry Pi 4 Model B Rev 1.4
				bits=32
				cores=4
				memory=3885396
				available=3011244
				disk=30329412 21001234
				os=Debian GNU/Linux 12 (bookworm)
				systemd=252
				python=3.11.2
				python-onnxruntime=1.17.1
				vcgencmd=/usr/bin/vcgencmd
				""").facts();
		assertEquals("Raspberry Pi 4 Model B Rev 1.4, aarch64 with 32-bit programs, 4 cores, 3.7 GiB, Debian GNU/Linux 12 (bookworm)", facts.summary());
		assertEquals(OptionalLong.of(21_001_234L * 1024), facts.freeDisk());
		assertEquals(List.of(new Runtime("ONNX Runtime for Python", "1.17.1"), new Runtime("Python", "3.11.2")), facts.runtimes());
		assertEquals(List.of("vcgencmd"), facts.tools());
		assertEquals(Optional.empty(), facts.jetson());
	}

	@Test
	void jetson() {
		BoardFacts facts = new FactsText("""
				host=orin
				machine=aarch64
				model=NVIDIA Orin Nano Developer Kit
				cores=6
				tegra=# R36 (release), REVISION: 2.0, GCID: 34956989, BOARD: generic, EABI: aarch64, DATE: Thu Nov 30 19:03:58 UTC 2023
				jetpack=6.0-b106
				tensorrt=8.6.2.3-1+cuda12.2
				trtexec=/usr/src/tensorrt/bin/trtexec
				tegrastats=/usr/bin/tegrastats
				""").facts();
		assertEquals(Optional.of("JetPack 6.0-b106, L4T 36.2.0"), facts.jetson());
		assertEquals(List.of("TensorRT 8.6.2.3-1+cuda12.2", "trtexec /usr/src/tensorrt/bin/trtexec"),
				facts.runtimes().stream().map(Runtime::toString).toList());
		assertEquals("NVIDIA Orin Nano Developer Kit, aarch64, 6 cores", facts.summary());
	}

	@Test
	void nonsenseIsNoFact() {
		BoardFacts facts = new FactsText("cores=many\nmemory=99999999999999999999999\ndisk=\nbits=-1\n=x\nmachine\n").facts();
		assertEquals(OptionalInt.empty(), facts.cores());
		assertEquals(OptionalLong.empty(), facts.memory());
		assertEquals(OptionalLong.empty(), facts.freeDisk());
		assertEquals("unknown", facts.summary());
		assertFalse(facts.bits().isPresent());
	}
}
