/** The way to the slips of one-time passwords, which exist nowhere else. */
export const SlipsLink = ({ count, slips }: { slips: string; count: number }) => (
  <p>
    <a className="qf-link" href={`/api/actions/open-slips?slips=${encodeURIComponent(slips)}`} download>
      下载 {count} 张初始密码单（PDF，剪开分发）
    </a>
    <span className="qf-hint">系统不保存密码，请现在下载打印；两小时后或系统重启后只能重新发放。</span>
  </p>
)
