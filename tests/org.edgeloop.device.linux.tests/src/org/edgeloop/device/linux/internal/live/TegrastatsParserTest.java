package org.edgeloop.device.linux.internal.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The forms are those of NVIDIA's documentation and of lines that users of boards have published; no Jetson was at hand. */
class TegrastatsParserTest {

	private static String read(String line) {
		return new TegrastatsParser().read(line).map(VcgencmdParserTest::text).orElse("nothing");
	}

	@Test
	void nano() {
		assertEquals("Memory=2448.0 MiB; Swap=0.0 MiB; CPU=1.0 %; CPU 1=2.0 %; CPU 2=1.0 %; CPU 3=0.0 %; CPU 4=NaN %; Memory controller=0.0 %; "
				+ "Memory controller clock=1600.0 MHz; GPU=7.0 %; GPU clock=76.0 MHz; Temperature PLL=26.5 °C; Temperature CPU=29.0 °C; "
				+ "Temperature thermal=28.5 °C; Power POM_5V_IN=1582.0 mW; Power POM_5V_GPU=40.0 mW",
				read("RAM 2448/3964MB (lfb 107x4MB) SWAP 0/1982MB (cached 0MB) IRAM 0/252kB(lfb 252kB) CPU [2%@102,1%@102,0%@102,off] EMC_FREQ 0%@1600 "
						+ "GR3D_FREQ 7%@76 APE 25 PLL@26.5C CPU@29C thermal@28.5C POM_5V_IN 1582/1600 POM_5V_GPU 40/40"));
	}

	@Test
	void orin() {
		assertEquals("Memory=3033.0 MiB; Swap=12.0 MiB; CPU=1.0 %; CPU 1=0.0 %; CPU 2=2.0 %; CPU 3=NaN %; Memory controller=4.0 %; "
				+ "Memory controller clock=2133.0 MHz; GPU=55.0 %; GPU clock=305.0 MHz; Temperature cpu=46.5 °C; Temperature soc2=45.312 °C; "
				+ "Temperature tj=46.5 °C; Power VDD_IN=4812.0 mW; Power VDD_CPU_GPU_CV=481.0 mW",
				read("12-15-2023 10:01:02 RAM 3033/7620MB (lfb 4x4MB) SWAP 12/3810MB (cached 0MB) CPU [0%@729,2%@729,off] EMC_FREQ 4%@2133 GR3D_FREQ 55%@[305,0] "
						+ "NVENC off NVDEC off NVJPG off VIC off OFA off APE 200 cpu@46.5C soc2@45.312C tj@46.5C VDD_IN 4812mW/4812mW VDD_CPU_GPU_CV 481mW/481mW"));
	}

	@Test
	void withoutClocks() {
		assertEquals("Memory=1903.0 MiB; CPU=10.0 %; CPU 1=9.0 %; CPU 2=11.0 %; Memory controller=0.0 %; GPU=0.0 %",
				read("RAM 1903/3983MB (lfb 2x1MB) cpu [9%,11%]@518 EMC_FREQ 0% GR3D_FREQ 0%"));
	}

	@Test
	void nonsenseIsNoReading() {
		assertEquals("nothing", read(""));
		assertEquals("nothing", read("tegrastats: command not found"));
		assertTrue(read("RAM 1/2MB CPU [] GR3D_FREQ %@").startsWith("Memory=1.0 MiB; CPU=NaN %"));
	}
}
