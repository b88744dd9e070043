package org.edgeloop.device.plc.internal.ads;

/** The commands of ADS; each has its place in the list as its number in packets, from 1. */
public enum AdsCommand {
	READ_DEVICE_INFO, READ, WRITE, READ_STATE, WRITE_CONTROL, ADD_NOTIFICATION, DELETE_NOTIFICATION, NOTIFICATION, READ_WRITE;

	/** @return as in packets */
	public int number() {
		return ordinal() + 1;
	}
}
