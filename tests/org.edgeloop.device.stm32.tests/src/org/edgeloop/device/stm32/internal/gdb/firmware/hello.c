/* Says hello on a UART and counts. What the machine has where is given by macros: see FirmwareBuild. */
typedef unsigned int u32;
#define REGISTER(address) (*(volatile u32 *)(address))

extern u32 _data_load, _data, _data_end, _bss, _bss_end, _stack;
int main(void);

volatile u32 counter = FIRST; /* in .data: it counts from here only if the start-up code has copied it */
static volatile u32 zero;     /* in .bss */

void reset(void)
{
    for (u32 *from = &_data_load, *to = &_data; to < &_data_end;)
        *to++ = *from++;
    for (u32 *to = &_bss; to < &_bss_end;)
        *to++ = 0;
    main();
}

void stuck(void)
{
    for (;;)
        ;
}

__attribute__((section(".vectors"), used)) static const void *const vectors[16] = {
    &_stack, reset, stuck, stuck, stuck, stuck, stuck};

static void say(const char *text)
{
    while (*text)
        REGISTER(UART_DATA) = (u32)*text++;
}

int main(void)
{
#ifdef UART_CONTROL
    REGISTER(UART_CONTROL) = UART_ON;
#endif
#ifdef CRASHES
    __asm__ volatile("udf #0");
#endif
    for (;;) {
        say("hello from " MACHINE " ");
        char digits[3] = {(char)('0' + counter / 10 % 10 + zero), (char)('0' + counter % 10), 0};
        say(digits);
        say("\n");
        counter++;
        for (volatile u32 pause = 0; pause < 100000; pause++)
            ;
    }
}
