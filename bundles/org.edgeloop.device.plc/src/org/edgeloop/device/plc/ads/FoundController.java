package org.edgeloop.device.plc.ads;

/**
 * A controller that answered a search.
 *
 * @param host its IP address
 * @param netId its AMS net id
 * @param name what it calls itself
 * @param version of TwinCAT, as {@code 3.1.4024}; empty if it does not say
 */
public record FoundController(String host, AmsNetId netId, String name, String version) {
}
